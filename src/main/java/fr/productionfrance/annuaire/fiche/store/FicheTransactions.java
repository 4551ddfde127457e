package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The two kinds of transaction in which fiches are read and written. */
final class FicheTransactions {

    private final JdbcTemplate jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate writing;
    private final TransactionTemplate snapshot;

    FicheTransactions(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        dataSource = Objects.requireNonNull(jdbc.getDataSource());
        writing = new TransactionTemplate(manager);
        snapshot = new TransactionTemplate(manager);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** All or nothing; rows that others write are waited for. */
    <T> T write(ConnectionCallback<T> work) {
        return Objects.requireNonNull(writing.execute(_ -> jdbc.execute(work)));
    }

    /** Several queries that see one and the same state, in which each fiche is whole. */
    <T> T snapshot(ConnectionCallback<T> work) {
        return Objects.requireNonNull(snapshot.execute(_ -> jdbc.execute(work)));
    }

    /**
     * A snapshot on a connection of its own, which no other work of the thread joins: what is done meanwhile, by the work itself as
     * well, has transactions of its own.
     */
    void longSnapshot(SnapshotWork work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                work.read(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Objects.requireNonNullElseGet(
                    jdbc.getExceptionTranslator().translate("snapshot", null, e),
                    () -> new UncategorizedSQLException("snapshot", null, e));
        }
    }

    /** Reads within one snapshot. */
    interface SnapshotWork {
        void read(Connection connection) throws SQLException;
    }

    /** Tells the planner what the tables hold by now; it learns by itself, but a minute too late for whoever reads next. */
    void analyze() {
        jdbc.execute("ANALYZE fiche, contact, site, certificate, resource_group, capability, capacity");
    }

    long count(FicheStatus status) {
        return JdbcClient.create(jdbc)
                .sql("SELECT count(*) FROM fiche WHERE status = ?")
                .param(status.name())
                .query(Long.class)
                .single();
    }
}
