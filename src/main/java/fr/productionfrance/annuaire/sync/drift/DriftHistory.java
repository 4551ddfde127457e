package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The comparisons, kept in PostgreSQL. */
@Component
class DriftHistory {

    /** A quarter of a year of nights. */
    private static final int KEPT = 100;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    DriftHistory(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Starts a run's row. Only for who holds the lock. */
    long begin(String startedBy, boolean repairing) {
        markInterrupted();
        forgetOld();
        return jdbc.sql("INSERT INTO drift_run (started_by, started_at, repairing) VALUES (?, ?, ?) RETURNING id")
                .params(startedBy, now(), repairing)
                .query(Long.class)
                .single();
    }

    /** The last one that went through stays, however long ago: the figures tell of it. */
    private void forgetOld() {
        jdbc.sql("""
                        DELETE FROM drift_run
                         WHERE id <= (SELECT id FROM drift_run ORDER BY id DESC OFFSET ? LIMIT 1)
                           AND id <> (SELECT coalesce(max(id), 0) FROM drift_run WHERE outcome = 'COMPLETED')""").param(KEPT - 1).update();
    }

    /**
     * Keeps how far a run is, for every node.
     *
     * @return whether somebody asked it to stop
     */
    boolean keep(long id, DriftTally.Snapshot tally) {
        DriftCounts counts = tally.counts();
        return jdbc.sql("""
                        UPDATE drift_run
                           SET compared = ?, total = ?, contents = ?, missing = ?, extra = ?, stale = ?, ahead = ?, repaired = ?
                         WHERE id = ? RETURNING stop_requested""")
                .params(
                        tally.compared(),
                        tally.total(),
                        tally.contents(),
                        counts.missing(),
                        counts.extra(),
                        counts.stale(),
                        counts.ahead(),
                        counts.repaired(),
                        id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void keepExamples(long id, List<DriftExample> examples) {
        for (DriftExample example : examples) {
            jdbc.sql("""
                            INSERT INTO drift_example (run_id, fiche_id, kind, store_version, index_version)
                            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .param(id)
                    .param(example.id().value())
                    .param(example.kind().name())
                    .param(example.storeVersion())
                    .param(example.indexVersion())
                    .update();
        }
    }

    void end(long id, DriftState outcome, @Nullable String message) {
        jdbc.sql("UPDATE drift_run SET ended_at = ?, outcome = ?, message = left(?, 4000) WHERE id = ?")
                .param(now())
                .param(outcome.name())
                .param(message)
                .param(id)
                .update();
    }

    /** Asks the run that goes on, wherever it does, to stop. */
    void requestStop() {
        jdbc.sql("UPDATE drift_run SET stop_requested = true WHERE outcome IS NULL")
                .update();
    }

    boolean hasOpenRun() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM drift_run WHERE outcome IS NULL)")
                .query(Boolean.class)
                .single();
    }

    /** Ends the rows of runs whose program died. Only for who holds the lock: what has no outcome then runs nowhere. */
    void markInterrupted() {
        jdbc.sql("UPDATE drift_run SET ended_at = ?, outcome = ? WHERE outcome IS NULL")
                .params(now(), DriftState.INTERRUPTED.name())
                .update();
    }

    /** The latest runs, the last first. */
    List<DriftRun> latest(int count) {
        return jdbc.sql("SELECT * FROM drift_run ORDER BY id DESC LIMIT ?")
                .param(count)
                .query((row, _) -> read(row))
                .list();
    }

    /** The last run that went through. */
    Optional<DriftRun> lastCompleted() {
        return jdbc.sql("SELECT * FROM drift_run WHERE outcome = 'COMPLETED' ORDER BY id DESC LIMIT 1")
                .query((row, _) -> read(row))
                .optional();
    }

    List<DriftExample> examples(long id) {
        return jdbc.sql("SELECT * FROM drift_example WHERE run_id = ? ORDER BY kind, fiche_id")
                .param(id)
                .query((row, _) -> new DriftExample(
                        new FicheId(row.getObject("fiche_id", UUID.class)),
                        DriftKind.valueOf(row.getString("kind")),
                        row.getObject("store_version", Long.class),
                        row.getObject("index_version", Long.class)))
                .list();
    }

    private static DriftRun read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new DriftRun(
                row.getLong("id"),
                row.getString("started_by"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                outcome == null ? null : DriftState.valueOf(outcome),
                row.getBoolean("repairing"),
                row.getBoolean("contents"),
                row.getLong("compared"),
                row.getLong("total"),
                new DriftCounts(
                        row.getLong("missing"),
                        row.getLong("extra"),
                        row.getLong("stale"),
                        row.getLong("ahead"),
                        row.getLong("repaired")),
                row.getString("message"));
    }

    private OffsetDateTime now() {
        return Instant.ofEpochMilli(clock.millis()).atOffset(ZoneOffset.UTC);
    }
}
