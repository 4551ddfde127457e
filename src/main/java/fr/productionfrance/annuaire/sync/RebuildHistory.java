package fr.productionfrance.annuaire.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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
    long begin(String startedBy) {
        markInterrupted();
        return jdbc.sql("INSERT INTO rebuild_run (started_by, started_at) VALUES (?, ?) RETURNING id")
                .params(startedBy, now())
                .query(Long.class)
                .single();
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
