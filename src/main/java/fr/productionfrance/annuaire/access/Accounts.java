package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, in PostgreSQL. */
@Repository
class Accounts {

    private static final String OPEN = "enabled and accepted_at is not null";
    private static final String ACCOUNT =
            "select id, email, role, language, password_hash is not null as has_password, " + OPEN
                    + " as open from account ";

    /** What signing in needs to know of an account; without a password when it signs in by other means. */
    record Credentials(String email, @Nullable String passwordHash, Role role, boolean enabled) {}

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credentials> find(EmailAddress email) {
        return jdbc.sql("select email, password_hash, role, " + OPEN + " as open from account where email = ?")
                .param(email.value())
                .query((row, number) -> new Credentials(
                        row.getString("email"),
                        row.getString("password_hash"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("open")))
                .optional();
    }

    Optional<Account> byEmail(EmailAddress email) {
        return jdbc.sql(ACCOUNT + "where email = ?")
                .param(email.value())
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> byId(UUID id) {
        return jdbc.sql(ACCOUNT + "where id = ?")
                .param(id)
                .query(Accounts::account)
                .optional();
    }

    /** An open account with the fiches it keeps. */
    Optional<SignedIn> signedIn(String email) {
        return jdbc.sql("""
                        select id, email, role, array(select fiche_id from account_fiche where account_id = id) as fiches
                        from account where email = ? and\s""" + OPEN)
                .param(email)
                .query((row, number) -> new SignedIn(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        Role.valueOf(row.getString("role")),
                        Set.of((UUID[]) row.getArray("fiches").getArray())))
                .optional();
    }

    boolean hasAdmin() {
        return jdbc.sql("select exists (select 1 from account where role = 'ADMIN' and " + OPEN + ")")
                .query(Boolean.class)
                .single();
    }

    /** Makes the account, or gives an existing one of this address a new password and role and opens it again. */
    void save(EmailAddress email, String passwordHash, Role role) {
        jdbc.sql("""
                        insert into account (email, password_hash, role) values (?, ?, ?)
                        on conflict (email) do update
                        set password_hash = excluded.password_hash, role = excluded.role, enabled = true,
                            accepted_at = coalesce(account.accepted_at, now())
                        """).params(email.value(), passwordHash, role.name()).update();
    }

    void setPassword(UUID id, String passwordHash) {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(passwordHash, id)
                .update();
    }

    /** The number that sessions of this account must hold; absent when it is not open. */
    Optional<Integer> sessionEpoch(String email) {
        return jdbc.sql("select session_epoch from account where email = ? and " + OPEN)
                .param(email)
                .query(Integer.class)
                .optional();
    }

    /** Ends every session of an account, on every node. */
    void endSessions(UUID id) {
        jdbc.sql("update account set session_epoch = session_epoch + 1 where id = ?")
                .param(id)
                .update();
    }

    /** The number that this sign-in's session must hold from now on. */
    int recordSignIn(String email, Instant when) {
        return jdbc.sql("update account set last_sign_in_at = ? where email = ? returning session_epoch")
                .params(when.atOffset(ZoneOffset.UTC), email)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                Role.valueOf(row.getString("role")),
                row.getBoolean("open"),
                row.getBoolean("has_password"),
                Locale.of(row.getString("language")));
    }
}
