package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The runs of the rebuild, kept in PostgreSQL. */
@Component
class RebuildHistory {

    /** Enough to say what is wrong, however many documents it is wrong with. */
    private static final int MESSAGE_LENGTH = 4000;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    RebuildHistory(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Starts a run's row. Only for who holds the lock. */
    long begin(RebuildKind kind, String startedBy) {
        markInterrupted();
        return jdbc.sql("INSERT INTO rebuild_run (kind, started_by, started_at) VALUES (?, ?, ?) RETURNING id")
                .params(kind.name(), startedBy, now())
                .query(Long.class)
                .single();
    }

    /**
     * Keeps how far a run is, for the other nodes.
     *
     * @return whether somebody, on whichever node, asked it to stop
     */
    boolean keep(long id, RebuildProgress progress) {
        return jdbc.sql("UPDATE rebuild_run SET done = ?, total = ? WHERE id = ? RETURNING stop_requested")
                .params(progress.done(), progress.total(), id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Asks the run that goes on, wherever it does, to stop. */
    void requestStop() {
        jdbc.sql("UPDATE rebuild_run SET stop_requested = true WHERE outcome IS NULL")
                .update();
    }

    /** Whether a run has no outcome: it goes on, or its program died. */
    boolean hasOpenRun() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM rebuild_run WHERE outcome IS NULL)")
                .query(Boolean.class)
                .single();
    }

    void keepFailures(long id, List<DocumentFailure> failures) {
        for (DocumentFailure failure : failures) {
            jdbc.sql(
                            "INSERT INTO rebuild_failure (run_id, fiche_id, error) VALUES (?, ?, left(?, ?)) ON CONFLICT DO NOTHING")
                    .params(id, failure.id().value(), failure.error(), MESSAGE_LENGTH)
                    .update();
        }
    }

    /** The fiches that the index refused in a run. */
    List<DocumentFailure> failures(long id) {
        return jdbc.sql("SELECT fiche_id, error FROM rebuild_failure WHERE run_id = ? ORDER BY fiche_id")
                .param(id)
                .query((row, _) ->
                        new DocumentFailure(new FicheId(row.getObject("fiche_id", UUID.class)), row.getString("error")))
                .list();
    }

    /** Ends a run's row with what became of the run. */
    void end(long id, RebuildProgress result) {
        jdbc.sql("UPDATE rebuild_run SET ended_at = ?, outcome = ?, done = ?, total = ?, message = ? WHERE id = ?")
                .param(now())
                .param(result.state().name())
                .param(result.done())
                .param(result.total())
                .param(shortened(result.failure()))
                .param(id)
                .update();
    }

    /** Ends the rows of runs whose program died. Only for who holds the lock: what has no outcome then runs nowhere. */
    void markInterrupted() {
        jdbc.sql("UPDATE rebuild_run SET ended_at = ?, outcome = ? WHERE outcome IS NULL")
                .params(now(), RebuildState.INTERRUPTED.name())
                .update();
    }

    /** The latest runs, the last first. */
    List<RebuildRun> latest(int count) {
        return jdbc.sql("SELECT * FROM rebuild_run ORDER BY id DESC LIMIT ?")
                .param(count)
                .query((row, _) -> read(row))
                .list();
    }

    private static RebuildRun read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new RebuildRun(
                row.getLong("id"),
                RebuildKind.valueOf(row.getString("kind")),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("ended_at", OffsetDateTime.class)),
                outcome == null ? null : RebuildState.valueOf(outcome),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("message"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable String shortened(@Nullable String message) {
        return message == null || message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
