package fr.productionfrance.annuaire.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Does one thing as an account would, for who holds a link that was made for this account: what the account may not do, the link
 * can't either, and both are decided in the same place. Nobody is signed in by it.
 */
@Component
public class OnBehalf {

    private final JdbcClient jdbc;

    OnBehalf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The result of the work; empty when the account is gone or closed, and nothing was done. */
    public <T> Optional<T> of(UUID account, Supplier<T> work) {
        return jdbc.sql("select email from account where id = ? and enabled and accepted_at is not null")
                .param(account)
                .query(String.class)
                .optional()
                .map(email -> as(email, work));
    }

    private static <T> T as(String email, Supplier<T> work) {
        SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();
        SecurityContext before = holder.getContext();
        SecurityContext acting = holder.createEmptyContext();
        acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(email, "", List.of()));
        holder.setContext(acting);
        try {
            return work.get();
        } finally {
            holder.setContext(before);
        }
    }
}
