package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Loads with the same statements as the store writes with, in large batches. */
final class JdbcFicheBulkLoader implements FicheBulkLoader {

    private static final int FICHES_PER_TRANSACTION = 500;

    private final FicheTransactions transactions;

    JdbcFicheBulkLoader(FicheTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public long load(Stream<Generated> fiches) {
        long loaded = fiches.gather(Gatherers.windowFixed(FICHES_PER_TRANSACTION))
                .mapToLong(batch -> transactions.write(connection -> load(connection, batch)))
                .sum();
        transactions.analyze();
        return loaded;
    }

    private static long load(Connection connection, List<Generated> batch) throws SQLException {
        List<FicheData> data = batch.stream().map(Generated::data).toList();
        Registry registry = new Registry(connection);
        registry.lock();
        List<FicheId> ids = registry.newIds(batch.size());
        List<String> slugs = new Slugs(connection).give(data);
        List<Fiche> fiches = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            Generated generated = batch.get(i);
            Instant at = generated.updatedAt().truncatedTo(ChronoUnit.MICROS);
            fiches.add(new Fiche(ids.get(i), 1, slugs.get(i), generated.status(), at, at, generated.data()));
        }
        new FicheWriter(connection).insert(fiches);
        return batch.size();
    }
}
