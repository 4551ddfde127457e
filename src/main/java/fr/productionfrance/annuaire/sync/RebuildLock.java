package fr.productionfrance.annuaire.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sees to one rebuild at a time on all nodes: an advisory lock of PostgreSQL, on a connection that is kept for it. The lock
 * ends with its connection, and so with a program that dies.
 */
@Component
final class RebuildLock {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLock.class);

    /** A pair of numbers that no other use of advisory locks in this database has. */
    private static final String KEY = "20260, 1";

    private static final String IS_TAKEN = """
            SELECT EXISTS (
                SELECT 1 FROM pg_locks
                 WHERE locktype = 'advisory' AND classid = 20260 AND objid = 1 AND objsubid = 2 AND granted
                   AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))""";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    RebuildLock(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /**
     * Takes the lock if nobody has it.
     *
     * @throws org.springframework.dao.DataAccessException when PostgreSQL does not answer
     */
    Optional<Held> tryTake() {
        try {
            Connection connection = dataSource.getConnection();
            boolean taken = false;
            try {
                taken = ask(connection, "SELECT pg_try_advisory_lock(" + KEY + ")");
                return taken ? Optional.of(new Held(connection)) : Optional.empty();
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("PostgreSQL does not answer", e);
        }
    }

    /** Whether a run has it, on this node or another. */
    boolean isTaken() {
        return jdbc.sql(IS_TAKEN).query(Boolean.class).single();
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** The lock while it is ours. */
    static final class Held implements AutoCloseable {

        private static final int ANSWER_WITHIN_SECONDS = 5;

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        /**
         * Makes sure that the lock was not lost with its connection.
         *
         * @throws IllegalStateException when it was: another node may be at work
         */
        void confirm() {
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
                ask(connection, "SELECT pg_advisory_unlock(" + KEY + ")");
            } catch (SQLException e) {
                LOG.warn(
                        "The connection that held the rebuild's lock was lost, and the lock with it: {}",
                        e.getMessage());
            }
        }
    }
}
