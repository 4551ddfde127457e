package fr.productionfrance.annuaire.access;

import fr.productionfrance.annuaire.mail.EmailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as the animator changes them. */
@Repository
class PeopleTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Person> all() {
        return jdbc.sql("""
                        select id, email, role, enabled, accepted_at, last_sign_in_at,
                            array(select fiche_id from account_fiche where account_id = id order by since) as fiches,
                            (select max(expires_at) from account_link
                             where account_id = id and purpose = 'INVITATION' and expires_at > :now) as ends
                        from account order by email
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(PeopleTable::person)
                .list();
    }

    /** Makes an account that is not answered yet, unless there is one of this address. */
    void invite(EmailAddress email, Locale language) {
        jdbc.sql("""
                        insert into account (email, role, accepted_at, invited_at, language)
                        values (?, 'MEMBER', null, now(), ?) on conflict (email) do nothing
                        """).params(email.value(), language.getLanguage()).update();
    }

    void invitedAgain(UUID id) {
        jdbc.sql("update account set invited_at = now() where id = ? and accepted_at is null")
                .param(id)
                .update();
    }

    /** Whether there was an invitation to answer. */
    boolean accept(UUID id) {
        return jdbc.sql("update account set accepted_at = now() where id = ? and accepted_at is null and enabled")
                        .param(id)
                        .update()
                > 0;
    }

    boolean isUnanswered(UUID id) {
        return jdbc.sql("select exists (select 1 from account where id = ? and accepted_at is null and enabled)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void setEnabled(UUID id, boolean enabled) {
        jdbc.sql("update account set enabled = ? where id = ?")
                .params(enabled, id)
                .update();
    }

    /** An address that somebody else has by now stays theirs. */
    boolean changeEmail(UUID id, EmailAddress email) {
        return jdbc.sql("""
                        update account set email = :email
                        where id = :id and not exists (select 1 from account where email = :email)
                        """).param("email", email.value()).param("id", id).update() > 0;
    }

    void setLanguage(UUID id, Locale language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language.getLanguage(), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from account where id = ?").param(id).update();
    }

    boolean removeUnanswered(UUID id) {
        return jdbc.sql("delete from account where id = ? and accepted_at is null")
                        .param(id)
                        .update()
                == 1;
    }

    void setRole(UUID id, Role role) {
        jdbc.sql("update account set role = ? where id = ?")
                .params(role.name(), id)
                .update();
    }

    /**
     * Whether nobody else could sign in as an animator. Holds all animators' accounts until the transaction ends: of two who go at once,
     * one stays.
     */
    boolean isLastAdmin(UUID id) {
        return jdbc.sql("""
                        select id from account where role = 'ADMIN' and enabled and accepted_at is not null
                        order by id for update
                        """).query(UUID.class).list().equals(List.of(id));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        Person.State state = !row.getBoolean("enabled")
                ? Person.State.CLOSED
                : row.getObject("accepted_at") == null ? Person.State.INVITED : Person.State.OPEN;
        return new Person(
                row.getObject("id", UUID.class),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                state,
                instant(row, "last_sign_in_at"),
                instant(row, "ends"),
                List.of((UUID[]) row.getArray("fiches").getArray()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
