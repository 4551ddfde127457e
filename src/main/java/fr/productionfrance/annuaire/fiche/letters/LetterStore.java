package fr.productionfrance.annuaire.fiche.letters;

import fr.productionfrance.annuaire.access.OneTimeToken;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who chose which letters, and which were sent, in PostgreSQL. */
@Repository
class LetterStore {

    /** That somebody chose a rhythm. */
    record Choice(UUID account, Optional<FicheId> fiche, Rhythm rhythm) {}

    /** That a letter was sent. */
    record Sent(UUID account, Optional<FicheId> fiche, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Choice> choices(LetterKind kind) {
        return jdbc.sql("select account_id, fiche_id, rhythm from letter_choice where kind = ?")
                .param(kind.name())
                .query((row, _) -> new Choice(
                        row.getObject("account_id", UUID.class),
                        fiche(row.getObject("fiche_id", UUID.class)),
                        Rhythm.valueOf(row.getString("rhythm"))))
                .list();
    }

    Optional<Rhythm> choice(UUID account, LetterKind kind, Optional<FicheId> fiche) {
        return jdbc.sql("""
                        select rhythm from letter_choice
                        where account_id = :account and kind = :kind and fiche_id is not distinct from :fiche::uuid
                        """)
                .param("account", account)
                .param("kind", kind.name())
                .param("fiche", id(fiche))
                .query(String.class)
                .optional()
                .map(Rhythm::valueOf);
    }

    void choose(UUID account, LetterKind kind, Optional<FicheId> fiche, Rhythm rhythm) {
        jdbc.sql("""
                        insert into letter_choice (account_id, kind, fiche_id, rhythm, chosen_at)
                        values (:account, :kind, :fiche, :rhythm, :at)
                        on conflict (account_id, kind, fiche_id) do update
                        set rhythm = excluded.rhythm, chosen_at = excluded.chosen_at
                        where letter_choice.rhythm <> excluded.rhythm
                        """)
                .param("account", account)
                .param("kind", kind.name())
                .param("fiche", id(fiche))
                .param("rhythm", rhythm.name())
                .param("at", now())
                .update();
    }

    List<Sent> sentSince(LetterKind kind, Instant since) {
        return jdbc.sql("select account_id, fiche_id, sent_at from letter where kind = ? and sent_at >= ?")
                .params(kind.name(), since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Sent(
                        row.getObject("account_id", UUID.class),
                        fiche(row.getObject("fiche_id", UUID.class)),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Takes this period's letter for oneself; empty when another node, or an earlier round, has it. */
    Optional<Long> claim(Addressee to, OneTimeToken stop) {
        return jdbc.sql("""
                        insert into letter (account_id, kind, fiche_id, period, sent_at, stop_hash)
                        values (:account, :kind, :fiche, :period, :at, :stop)
                        on conflict (account_id, kind, fiche_id, period) do nothing
                        returning id
                        """)
                .param("account", to.account())
                .param("kind", to.kind().name())
                .param("fiche", id(to.about()))
                .param("period", to.period())
                .param("at", now())
                .param("stop", stop.hash())
                .query(Long.class)
                .optional();
    }

    /** What a letter's last link ends. */
    Optional<Stop> stop(byte[] hash) {
        return jdbc.sql("select account_id, kind, fiche_id from letter where stop_hash = ?")
                .param(hash)
                .query((row, _) -> new Stop(
                        row.getObject("account_id", UUID.class),
                        LetterKind.valueOf(row.getString("kind")),
                        fiche(row.getObject("fiche_id", UUID.class))))
                .optional();
    }

    record Stop(UUID account, LetterKind kind, Optional<FicheId> fiche) {}

    /** Forgets letters, with their links, that were sent before. */
    void forgetBefore(Instant instant) {
        jdbc.sql("delete from letter where sent_at < ?")
                .param(instant.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Optional<FicheId> fiche(@Nullable UUID id) {
        return Optional.ofNullable(id).map(FicheId::new);
    }

    private static @Nullable UUID id(Optional<FicheId> fiche) {
        return fiche.map(FicheId::value).orElse(null);
    }
}
