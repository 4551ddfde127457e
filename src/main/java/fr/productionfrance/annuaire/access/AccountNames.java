package fr.productionfrance.annuaire.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who accounts are, open or closed. Who may call this, and show what to whom, is decided by who calls: it asks no questions. */
@Repository
public class AccountNames {

    /** An account, as people know it. */
    public record Named(UUID account, String email, Role role) {

        /** Nothing of the person: this text may end in a log. */
        @Override
        public String toString() {
            return "Named[" + account + "]";
        }
    }

    private final JdbcClient jdbc;

    AccountNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that there are of these accounts and addresses. */
    public Set<Named> of(Collection<UUID> accounts, Collection<String> emails) {
        return jdbc
                .sql("select id, email, role from account where id = any (?) or email = any (?)")
                .params(accounts.toArray(UUID[]::new), emails.toArray(String[]::new))
                .query((row, number) -> new Named(
                        row.getObject("id", UUID.class), row.getString("email"), Role.valueOf(row.getString("role"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
