package fr.productionfrance.annuaire.sync;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sees to one job of a kind at a time on all nodes: an advisory lock of PostgreSQL, on a connection that is kept for it. The
 * lock ends with its connection, and so with a program that dies.
 */
public abstract class AdvisoryLock {

    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLock.class);

    /** The first of two numbers, by which the locks of this program are told from others in the same database. */
    private static final int PROGRAM = 20260;

    private static final String IS_TAKEN = """
            SELECT EXISTS (
                SELECT 1 FROM pg_locks
                 WHERE locktype = 'advisory' AND classid = ? AND objid = ? AND objsubid = 2 AND granted
                   AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))""";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final int job;

    /** @param job the second number, another for each kind of job */
    protected AdvisoryLock(DataSource dataSource, JdbcClient jdbc, int job) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.job = job;
    }

    /**
     * Takes the lock if nobody has it.
     *
     * @throws org.springframework.dao.DataAccessException when PostgreSQL does not answer
     */
    public Optional<Held> tryTake() {
        try {
            Connection connection = dataSource.getConnection();
            boolean taken = false;
            try {
                taken = ask(connection, "SELECT pg_try_advisory_lock(?, ?)", job);
                return taken ? Optional.of(new Held(connection, job)) : Optional.empty();
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("PostgreSQL does not answer", e);
        }
    }

    /** Whether somebody has it, on this node or another. */
    public boolean isTaken() {
        return jdbc.sql(IS_TAKEN).params(PROGRAM, job).query(Boolean.class).single();
    }

    private static boolean ask(Connection connection, String question, int job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setInt(1, PROGRAM);
            statement.setInt(2, job);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** The lock while it is ours. */
    public static final class Held implements AutoCloseable {

        private static final int ANSWER_WITHIN_SECONDS = 5;

        private final Connection connection;
        private final int job;

        private Held(Connection connection, int job) {
            this.connection = connection;
            this.job = job;
        }

        /**
         * Makes sure that the lock was not lost with its connection.
         *
         * @throws IllegalStateException when it was: another node may be at work
         */
        public void confirm() {
            try {
                if (connection.isValid(ANSWER_WITHIN_SECONDS)) {
                    return;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The connection to PostgreSQL was lost", e);
            }
            throw new IllegalStateException("The connection to PostgreSQL was lost");
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, "SELECT pg_advisory_unlock(?, ?)", job);
            } catch (SQLException e) {
                LOG.warn("The connection that held a lock was lost, and the lock with it: {}", e.getMessage());
            }
        }
    }
}
