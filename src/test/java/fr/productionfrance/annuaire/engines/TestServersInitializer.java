package fr.productionfrance.annuaire.engines;

import fr.productionfrance.annuaire.access.QuickPasswords;
import fr.productionfrance.annuaire.mail.MailServer;
import java.util.Map;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives a test's program the servers of {@link TestServers}, as if its environment had named them. */
public final class TestServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestServers.Database database = TestServers.newDatabase();
        Map<String, Object> servers = Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.username(),
                "spring.datasource.password", database.password(),
                "spring.elasticsearch.uris", TestServers.elasticsearchUri().toString(),
                "annuaire.index.alias", TestServers.newIndexName(),
                // Known before the program starts, as the setting needs it.
                "annuaire.embed.origins", OtherSite.origin(),
                // All tests are one client.
                "annuaire.alerts.asks-per-hour", "1000",
                // A busy machine is no outage; those are tested on servers of their own.
                "annuaire.search.timeout", "60s",
                // Tests send letters when they want them, also in a year that they make it.
                "annuaire.letters.schedule", "-",
                "annuaire.mail.gives-up-after", "3650d");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test servers", servers));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test mail server", MailServer.settings()));
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerBeanDefinition("testClock", testClock());
            beans.registerBeanDefinition("quickPasswords", quickPasswords());
            Runnable released = LocalTestServers.inUse();
            // Singletons are destroyed in the reverse order of their registration: the first is the last.
            beans.registerDisposableBean("testServers", released::run);
        }
    }

    /** Goes before the program's own; programs on servers of their own keep that one. */
    private static BeanDefinition quickPasswords() {
        return BeanDefinitionBuilder.rootBeanDefinition(PasswordEncoder.class, QuickPasswords::encoder)
                .setPrimary(true)
                .getBeanDefinition();
    }

    /** Goes before the program's own clock. */
    private static BeanDefinition testClock() {
        return BeanDefinitionBuilder.rootBeanDefinition(TestClock.class, TestClock::new)
                .setPrimary(true)
                .getBeanDefinition();
    }
}
