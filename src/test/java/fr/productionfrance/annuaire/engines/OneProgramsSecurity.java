package fr.productionfrance.annuaire.engines;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Who is signed in is kept where the program that started last says, for the whole JVM. Where tests run several programs, each
 * test puts its own program's place back, before {@code @WithMockUser} signs anybody in.
 */
final class OneProgramsSecurity implements TestExecutionListener, Ordered {

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }

    /** Before Spring Security's own, which has 10,000. */
    @Override
    public int getOrder() {
        return 9_000;
    }
}
