package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The real snapshot of the store, with a fault or a halt on its way to the index. */
record TurnedScan(FicheScan real, UnaryOperator<List<Fiche>> turn, Runnable beforeReading) implements FicheScan {

    /** Leaves out the last fiche of each batch. */
    static TurnedScan thatForgetsOne(FicheScan real) {
        return new TurnedScan(real, fiches -> fiches.subList(0, fiches.size() - 1), TurnedScan::doNotWait);
    }

    /** Hands over fiches with a name in addresses that no index can hold: Lucene's longest term has 32,766 bytes. */
    static TurnedScan thatNoIndexTakes(FicheScan real) {
        return new TurnedScan(
                real, fiches -> fiches.stream().map(TurnedScan::oversized).toList(), TurnedScan::doNotWait);
    }

    private static Fiche oversized(Fiche fiche) {
        return new Fiche(
                fiche.id(),
                fiche.version(),
                "x".repeat(40_000),
                fiche.status(),
                fiche.createdAt(),
                fiche.updatedAt(),
                fiche.data());
    }

    private static void doNotWait() {
        // It reads at once.
    }

    /** Says when it is about to read, and waits until it may. */
    static TurnedScan thatWaits(FicheScan real, CountDownLatch begun, CountDownLatch mayRead) {
        return new TurnedScan(real, UnaryOperator.identity(), () -> {
            begun.countDown();
            try {
                mayRead.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void readPublished(int batchSize, SnapshotReader reader) {
        real.readPublished(batchSize, new SnapshotReader() {
            @Override
            public void begin(long fiches) {
                reader.begin(fiches);
                beforeReading.run();
            }

            @Override
            public void batch(List<Fiche> fiches) {
                reader.batch(turn.apply(fiches));
            }
        });
    }

    @Override
    public void readWithdrawn(int batchSize, Consumer<List<Withdrawn>> reader) {
        real.readWithdrawn(batchSize, reader);
    }

    @Override
    public List<Fiche> read(Collection<FicheId> ids) {
        return real.read(ids);
    }
}
