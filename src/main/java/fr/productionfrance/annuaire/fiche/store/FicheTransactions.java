package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.util.Objects;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The two kinds of transaction in which fiches are read and written. */
final class FicheTransactions {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate writing;
    private final TransactionTemplate snapshot;

    FicheTransactions(JdbcTemplate jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
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
