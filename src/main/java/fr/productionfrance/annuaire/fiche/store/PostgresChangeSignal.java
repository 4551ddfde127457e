package fr.productionfrance.annuaire.fiche.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to PostgreSQL's notifications on a connection of its own: one from the pool would have to go back. While it cannot be
 * had, waiting is all there is.
 */
final class PostgresChangeSignal implements ChangeSignal {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresChangeSignal.class);

    private final Connections connections;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Connection connection;

    PostgresChangeSignal(Connections connections) {
        this.connections = connections;
    }

    /** Opens a connection outside the pool. */
    interface Connections {
        Connection open() throws SQLException;
    }

    @Override
    public void await(Duration longest) throws InterruptedException {
        long start = System.nanoTime();
        try {
            int millis = Math.toIntExact(Math.max(1, longest.toMillis()));
            listening().unwrap(PGConnection.class).getNotifications(millis);
        } catch (SQLException e) {
            LOG.debug("No notifications from PostgreSQL for now", e);
            disconnect();
            boolean _ = closed.await(longest.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
        }
    }

    private Connection listening() throws SQLException {
        Connection known = connection;
        if (known != null) {
            return known;
        }
        if (closed.getCount() == 0) {
            throw new SQLException("Nobody listens any more");
        }
        Connection opened = connections.open();
        connection = opened;
        try (Statement statement = opened.createStatement()) {
            statement.execute("LISTEN fiche_outbox");
        }
        return opened;
    }

    private void disconnect() {
        Connection known = connection;
        connection = null;
        if (known != null) {
            try {
                known.close();
            } catch (SQLException e) {
                LOG.debug("The connection was lost", e);
            }
        }
    }

    /** Cuts the connection, which ends the waiting at once. */
    @Override
    public void close() {
        closed.countDown();
        Connection known = connection;
        if (known != null) {
            try {
                known.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was lost", e);
            }
        }
    }
}
