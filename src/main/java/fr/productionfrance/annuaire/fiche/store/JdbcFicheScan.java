package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads by pages of ids within one snapshot. Pages need no cursor per table to be kept in step, and what a page costs does not
 * grow with how far the reading has come.
 */
final class JdbcFicheScan implements FicheScan {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** A first version that is not published never was. */
    private static final String WITHDRAWN = """
            SELECT id, version FROM fiche WHERE status <> 'PUBLISHED' AND version > 1 AND id > ? ORDER BY id LIMIT ?""";

    private final FicheTransactions transactions;

    JdbcFicheScan(FicheTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void readPublished(int batchSize, SnapshotReader reader) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch of " + batchSize + " fiches is none");
        }
        transactions.longSnapshot(connection -> {
            reader.begin(count(connection));
            readBatches(connection, batchSize, reader);
        });
    }

    private static long count(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM fiche WHERE status = 'PUBLISHED'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void readBatches(Connection connection, int batchSize, SnapshotReader reader) throws SQLException {
        FicheReader fiches = new FicheReader(connection);
        UUID last = BEFORE_ALL;
        int read = batchSize;
        while (read == batchSize) {
            List<Fiche> batch = nextBatch(fiches, last, batchSize);
            read = batch.size();
            if (read > 0) {
                last = batch.getLast().id().value();
                reader.batch(batch);
            }
        }
    }

    private static List<Fiche> nextBatch(FicheReader fiches, UUID after, int size) throws SQLException {
        return fiches.read("status = 'PUBLISHED' AND id > ? ORDER BY id LIMIT ?", query -> {
            query.setObject(1, after);
            query.setInt(2, size);
        });
    }

    @Override
    public void readWithdrawn(int batchSize, Consumer<List<Withdrawn>> reader) {
        UUID last = BEFORE_ALL;
        int read = batchSize;
        while (read == batchSize) {
            List<Withdrawn> batch = nextWithdrawn(last, batchSize);
            read = batch.size();
            if (read > 0) {
                last = batch.getLast().id().value();
                reader.accept(batch);
            }
        }
    }

    private List<Withdrawn> nextWithdrawn(UUID after, int size) {
        return transactions.snapshot(connection -> {
            try (PreparedStatement query = connection.prepareStatement(WITHDRAWN)) {
                query.setObject(1, after);
                query.setInt(2, size);
                List<Withdrawn> batch = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        batch.add(new Withdrawn(new FicheId(rows.getObject(1, UUID.class)), rows.getLong(2)));
                    }
                }
                return batch;
            }
        });
    }

    @Override
    public List<Fiche> read(Collection<FicheId> ids) {
        return ids.isEmpty() ? List.of() : transactions.snapshot(connection -> new FicheReader(connection).byIds(ids));
    }
}
