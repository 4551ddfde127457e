package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, in PostgreSQL. */
@Repository
class Accounts {

    /** What signing in needs to know of an account. */
    record Credentials(String email, String passwordHash, Role role, boolean enabled) {}

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credentials> find(EmailAddress email) {
        return jdbc.sql("select email, password_hash, role, enabled from account where email = ?")
                .param(email.value())
                .query((row, number) -> new Credentials(
                        row.getString("email"),
                        row.getString("password_hash"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("enabled")))
                .optional();
    }

    /** An open account with the fiches it keeps. */
    Optional<SignedIn> signedIn(String email) {
        return jdbc.sql("""
                        select id, email, role, array(select fiche_id from account_fiche where account_id = id) as fiches
                        from account where email = ? and enabled
                        """)
                .param(email)
                .query((row, number) -> new SignedIn(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        Role.valueOf(row.getString("role")),
                        Set.of((UUID[]) row.getArray("fiches").getArray())))
                .optional();
    }

    boolean hasAdmin() {
        return jdbc.sql("select exists (select 1 from account where role = 'ADMIN' and enabled)")
                .query(Boolean.class)
                .single();
    }

    /** Makes the account, or gives an existing one of this address a new password and role and opens it again. */
    void save(EmailAddress email, String passwordHash, Role role) {
        jdbc.sql("""
                        insert into account (email, password_hash, role) values (?, ?, ?)
                        on conflict (email) do update
                        set password_hash = excluded.password_hash, role = excluded.role, enabled = true
                        """).params(email.value(), passwordHash, role.name()).update();
    }

    void recordSignIn(String email, Instant when) {
        jdbc.sql("update account set last_sign_in_at = ? where email = ?")
                .params(when.atOffset(ZoneOffset.UTC), email)
                .update();
    }
}
