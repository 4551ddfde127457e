package fr.productionfrance.annuaire.mail;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue as the delivery sees it; several nodes may take from it at once. */
@Repository
class MailQueue {

    /** A letter is its taker's for this long, which is longer than any attempt; a node that dies meanwhile delays it by so much. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String COLUMNS = "id, recipient, subject, text, unsubscribe, created_at, attempts";
    private static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;

    MailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the queue holds, in figures. */
    record State(long waiting, Optional<Instant> oldest, long givenUp) {}

    /** Takes letters that are due, the oldest first; nobody else gets them until {@link #LEASE} has passed. */
    List<WaitingMail> take(int atMost, Instant now) {
        return jdbc.sql("""
                        with due as (
                            select id from mail where given_up_at is null and next_attempt_at <= :now
                            order by next_attempt_at, id limit :most for update skip locked),
                        taken as (
                            update mail set attempts = attempts + 1, next_attempt_at = :lease
                            where id in (select id from due)
                            returning *)
                        select\s""" + COLUMNS + " from taken order by id")
                .param("now", at(now))
                .param("most", atMost)
                .param("lease", at(now.plus(LEASE)))
                .query(MailQueue::waiting)
                .list();
    }

    /** A mail server has taken it: it is theirs, and no longer kept here. */
    void remove(WaitingMail letter) {
        jdbc.sql("delete from mail where id = ?").param(letter.id()).update();
    }

    void retry(WaitingMail letter, Instant when, String reason) {
        jdbc.sql("update mail set next_attempt_at = ?, last_error = ? where id = ?")
                .params(at(when), cut(reason), letter.id())
                .update();
    }

    /** Keeps whom it was for and why it did not go, and no longer what it said. */
    void giveUp(WaitingMail letter, Instant now, String reason) {
        jdbc.sql("update mail set given_up_at = ?, last_error = ?, text = '', unsubscribe = null where id = ?")
                .params(at(now), cut(reason), letter.id())
                .update();
    }

    /** How many letters of before that moment were given up. */
    int giveUpOlderThan(Instant oldest, Instant now) {
        return jdbc.sql("""
                        update mail set given_up_at = :now, text = '', unsubscribe = null,
                            last_error = coalesce(last_error, 'No mail server took it in time')
                        where given_up_at is null and created_at < :oldest
                        """).param("now", at(now)).param("oldest", at(oldest)).update();
    }

    void forgetGivenUpBefore(Instant moment) {
        jdbc.sql("delete from mail where given_up_at < ?").param(at(moment)).update();
    }

    State state() {
        return jdbc.sql("""
                        select count(*) filter (where given_up_at is null) as waiting,
                            min(created_at) filter (where given_up_at is null) as oldest,
                            count(given_up_at) as given_up
                        from mail
                        """)
                .query((row, number) -> new State(
                        row.getLong("waiting"),
                        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong("given_up")))
                .single();
    }

    List<WaitingMail> newest(int atMost) {
        return jdbc.sql("select " + COLUMNS + " from mail where given_up_at is null order by id desc limit ?")
                .param(atMost)
                .query(MailQueue::waiting)
                .list();
    }

    private static WaitingMail waiting(ResultSet row, int number) throws SQLException {
        var mail = new Mail(
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("text"),
                Optional.ofNullable(row.getString("unsubscribe")).map(URI::create));
        Instant createdAt = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new WaitingMail(row.getLong("id"), mail, createdAt, row.getInt("attempts"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
