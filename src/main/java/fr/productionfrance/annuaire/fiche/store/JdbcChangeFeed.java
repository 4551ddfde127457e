package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The feed on PostgreSQL: one transaction for each handing over, whose locks end with a program that dies. */
final class JdbcChangeFeed implements ChangeFeed {

    /** One statement, and so one moment. */
    private static final String SETTLED = """
            SELECT (SELECT count(*) FROM fiche
                     WHERE status = 'PUBLISHED'
                       AND NOT EXISTS (SELECT 1 FROM fiche_outbox WHERE fiche_id = fiche.id)),
                   ARRAY(SELECT DISTINCT fiche_id FROM fiche_outbox)""";

    private final FicheTransactions transactions;
    private final RetryRule rule;

    JdbcChangeFeed(FicheTransactions transactions, RetryRule rule) {
        this.transactions = transactions;
        this.rule = rule;
    }

    @Override
    public OptionalInt takeDue(int most, Taker taker) {
        return transactions.write(connection -> StandStill.enter(connection)
                ? OptionalInt.of(handOver(connection, rows -> rows.takeDue(most), taker))
                : OptionalInt.empty());
    }

    @Override
    public int take(Collection<FicheId> ids, Duration longestWait, Taker taker) {
        return transactions.write(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL lock_timeout = " + longestWait.toMillis());
            }
            StandStill.waitToEnter(connection);
            return handOver(connection, rows -> rows.take(ids), taker);
        });
    }

    /** Picks the rows. */
    private interface Picking {
        Map<FicheId, Long> from(OutboxRows rows) throws SQLException;
    }

    private int handOver(Connection connection, Picking picking, Taker taker) throws SQLException {
        OutboxRows rows = new OutboxRows(connection, rule);
        Map<FicheId, Long> versions = picking.from(rows);
        if (!versions.isEmpty()) {
            List<PendingChange> changes = asTheyAreNow(versions);
            settle(rows, versions, changes, taker.take(changes));
        }
        return versions.size();
    }

    /** Read after the rows, and so at least as new as they say; in one snapshot, in which each fiche is whole. */
    private List<PendingChange> asTheyAreNow(Map<FicheId, Long> versions) {
        Map<FicheId, Fiche> now = new HashMap<>();
        transactions.longSnapshot(connection ->
                new FicheReader(connection).byIds(versions.keySet()).forEach(fiche -> now.put(fiche.id(), fiche)));
        return versions.entrySet().stream()
                .map(row -> {
                    Fiche fiche = now.get(row.getKey());
                    return new PendingChange(row.getKey(), fiche == null ? row.getValue() : fiche.version(), fiche);
                })
                .toList();
    }

    private static void settle(
            OutboxRows rows,
            Map<FicheId, Long> versions,
            List<PendingChange> changes,
            Map<FicheId, ChangeOutcome> outcomes)
            throws SQLException {
        Map<FicheId, Long> taken = new HashMap<>();
        for (PendingChange change : changes) {
            FicheId id = change.id();
            long row = Objects.requireNonNull(versions.get(id));
            switch (outcomes.get(id)) {
                case ChangeOutcome.Taken _ -> taken.put(id, change.version());
                case ChangeOutcome.Later(String why) -> rows.putOff(id, row, why, false);
                case ChangeOutcome.Refused(String why) -> rows.putOff(id, row, why, true);
                case null -> {}
            }
        }
        rows.removeUpTo(taken);
    }

    @Override
    public void standStill(Collection<FicheId> sample, Consumer<Settled> work) {
        transactions.write(connection -> {
            StandStill.begin(connection);
            // Before the pending ones are named: what changes in between is among them.
            List<Fiche> read = new FicheReader(connection).byIds(sample);
            work.accept(settled(connection, read));
            return true;
        });
    }

    private static Settled settled(Connection connection, List<Fiche> sample) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTLED)) {
            row.next();
            Set<FicheId> pending = Arrays.stream((UUID[]) row.getArray(2).getArray())
                    .map(FicheId::new)
                    .collect(Collectors.toSet());
            List<Fiche> quiet = sample.stream()
                    .filter(fiche -> !pending.contains(fiche.id()))
                    .toList();
            return new Settled(row.getLong(1), pending, quiet);
        }
    }
}
