package fr.productionfrance.annuaire.fiche.store;

import com.zaxxer.hikari.HikariDataSource;
import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.TestRules;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A database of its own on the real PostgreSQL, with the real store on it and a clock that the test moves. As an extension of a test
 * class it is emptied before each test and closed after the last.
 */
public final class StoreDatabase implements AutoCloseable, BeforeEachCallback, AfterAllCallback {

    private static final AtomicInteger FIRMS = new AtomicInteger(100_000);

    final JdbcTemplate jdbc;
    final JdbcClient sql;
    public final FicheStore store;
    final FicheScan scan;
    final PublishedFiches published;
    final FicheBulkLoader loader;
    final FicheOutbox outbox;
    final ChangeFeed feed;
    public final FicheHistory history;
    final List<FichesChanged> told = new CopyOnWriteArrayList<>();

    /** For those who make several calls of the store one transaction. */
    public final JdbcTransactionManager manager;

    private final HikariDataSource dataSource = new HikariDataSource();
    private Instant now = Instant.parse("2026-03-02T10:00:00.123456789Z");

    public StoreDatabase() {
        TestServers.Database database = TestServers.newDatabase();
        dataSource.setJdbcUrl(database.url());
        dataSource.setUsername(database.username());
        dataSource.setPassword(database.password());
        dataSource.setMaximumPoolSize(6);
        // As application.yml has it.
        dataSource.addDataSourceProperty("reWriteBatchedInserts", "true");
        Flyway.configure().dataSource(dataSource).load().migrate();
        jdbc = new JdbcTemplate(dataSource);
        sql = JdbcClient.create(jdbc);
        manager = new JdbcTransactionManager(dataSource);
        FicheTransactions transactions = new FicheTransactions(jdbc, manager);
        store = new JdbcFicheStore(transactions, TestRules.rules(), () -> now, this::publish);
        scan = new JdbcFicheScan(transactions);
        published = new JdbcPublishedFiches(transactions);
        loader = new JdbcFicheBulkLoader(transactions);
        history = new JdbcFicheHistory(sql);
        outbox = new JdbcFicheOutbox(sql);
        // Attempts follow each other at once, so that no test has to wait for them.
        feed = new JdbcChangeFeed(transactions, new RetryRule(Duration.ZERO, Duration.ZERO, 3));
    }

    private void publish(Object event) {
        if (event instanceof FichesChanged changed) {
            told.add(changed);
        }
    }

    /** What listens to the database outside its pool. */
    ChangeSignal signal() {
        return new PostgresChangeSignal(() -> DriverManager.getConnection(
                dataSource.getJdbcUrl(), dataSource.getUsername(), dataSource.getPassword()));
    }

    Instant passTime() {
        now = now.plus(Duration.ofMinutes(1));
        return now;
    }

    /** A number that no other firm of the test has. */
    static Siren newSiren() {
        String start = "00" + FIRMS.incrementAndGet();
        for (int digit = 0; digit < 10; digit++) {
            var siren = Siren.read(start + digit);
            if (siren.isPresent()) {
                return siren.get();
            }
        }
        throw new IllegalStateException("One digit in ten is always right");
    }

    long rows(String table) {
        return sql.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        jdbc.execute("TRUNCATE fiche, fiche_outbox CASCADE");
        told.clear();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
