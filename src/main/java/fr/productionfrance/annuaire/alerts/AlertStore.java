package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.mail.EmailAddress;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.FicheHit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alerts in PostgreSQL. */
@Repository
class AlertStore {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AlertStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(NewAlert asked, String query, Secret confirm, Instant now) {
        jdbc.sql("""
                        insert into search_alert (id, email, query, language, period, created_at, confirm_hash)
                        values (:id, :email, :query, :language, :period, :now, :hash)""")
                .param("id", UUID.randomUUID())
                .param("email", asked.email().value())
                .param("query", query)
                .param("language", asked.language().name())
                .param("period", asked.period().name())
                .param("now", at(now))
                .param("hash", confirm.hash())
                .update();
    }

    int waitingOfAddress(EmailAddress email) {
        return count(jdbc.sql("select count(*) from search_alert where email = :email and confirmed_at is null")
                .param("email", email.value()));
    }

    int confirmedOfAddress(EmailAddress email) {
        return count(jdbc.sql("select count(*) from search_alert where email = :email and confirmed_at is not null")
                .param("email", email.value()));
    }

    /** First letters of all addresses that nobody has answered. */
    int askedSince(Instant moment) {
        return count(jdbc.sql("select count(*) from search_alert where created_at > :moment and confirmed_at is null")
                .param("moment", at(moment)));
    }

    /** What a first link would confirm; none where it was used, is too old or never was one. */
    Optional<String> waiting(Secret secret, Instant askedAfter) {
        return jdbc.sql("select query from search_alert where confirm_hash = :hash and created_at > :after")
                .param("hash", secret.hash())
                .param("after", at(askedAfter))
                .query(String.class)
                .optional();
    }

    /** Confirms once, in place of what the same address had for the same search. */
    boolean confirm(Secret secret, Instant askedAfter, Instant now) {
        Optional<UUID> confirmed = jdbc.sql("""
                        update search_alert set confirm_hash = null, confirmed_at = :now, next_at = :now
                        where confirm_hash = :hash and created_at > :after returning id""")
                .param("now", at(now))
                .param("hash", secret.hash())
                .param("after", at(askedAfter))
                .query(UUID.class)
                .optional();
        confirmed.ifPresent(id -> jdbc.sql("""
                        delete from search_alert old using search_alert fresh
                        where fresh.id = :id and old.id <> fresh.id and old.email = fresh.email and old.query = fresh.query""").param("id", id).update());
        return confirmed.isPresent();
    }

    boolean hasEnd(Secret secret) {
        return count(jdbc.sql("select count(*) from search_alert_end where end_hash = :hash")
                        .param("hash", secret.hash()))
                > 0;
    }

    /** Forgets the alert and with it the address. */
    void end(Secret secret) {
        jdbc.sql("delete from search_alert where id = (select alert_id from search_alert_end where end_hash = :hash)")
                .param("hash", secret.hash())
                .update();
    }

    void addEnd(UUID alert, Secret secret) {
        jdbc.sql("insert into search_alert_end (end_hash, alert_id) values (:hash, :alert)")
                .param("hash", secret.hash())
                .param("alert", alert)
                .update();
    }

    /** One that is due and that no other node has in hand; it stays in this one's until the transaction ends. */
    Optional<Alert> takeDue(Instant now) {
        return jdbc.sql("""
                        select id, email, query, language, period, confirmed_at, compared from search_alert
                        where next_at <= :now order by next_at limit 1 for update skip locked""").param("now", at(now)).query(AlertStore::alert).optional();
    }

    void lookAgain(UUID alert, Instant moment) {
        jdbc.sql("update search_alert set next_at = :moment where id = :id")
                .param("moment", at(moment))
                .param("id", alert)
                .update();
    }

    Map<String, Fingerprint> known(UUID alert) {
        Map<String, Fingerprint> known = new HashMap<>();
        jdbc.sql("select fiche_id, fingerprint from search_alert_fiche where alert_id = :id")
                .param("id", alert)
                .query(row -> {
                    known.put(row.getString("fiche_id"), new Fingerprint(row.getString("fingerprint")));
                });
        return known;
    }

    /** Keeps the result as the one that the owner knows. */
    void know(UUID alert, List<FicheHit> result) {
        jdbc.sql("delete from search_alert_fiche where alert_id = :id")
                .param("id", alert)
                .update();
        batches.batchUpdate(
                "insert into search_alert_fiche (alert_id, fiche_id, fingerprint) values (?, ?, ?)",
                result,
                ROWS_AT_ONCE,
                (row, hit) -> {
                    row.setObject(1, alert);
                    row.setString(2, hit.id());
                    row.setString(3, Fingerprint.of(hit).hex());
                });
        jdbc.sql("update search_alert set compared = true where id = :id")
                .param("id", alert)
                .update();
    }

    /** Forgets what was not confirmed in time, and what has come to its end. */
    int forget(Instant askedBefore, Instant confirmedBefore) {
        return jdbc.sql("""
                        delete from search_alert
                        where (confirmed_at is null and created_at <= :asked) or confirmed_at <= :confirmed""")
                .param("asked", at(askedBefore))
                .param("confirmed", at(confirmedBefore))
                .update();
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                new EmailAddress(row.getString("email")),
                row.getString("query"),
                Language.valueOf(row.getString("language")),
                Period.valueOf(row.getString("period")),
                row.getTimestamp("confirmed_at").toInstant(),
                row.getBoolean("compared"));
    }

    private static int count(JdbcClient.StatementSpec query) {
        return query.query(Integer.class).single();
    }

    private static Object at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
