package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongUnaryOperator;

/** The real snapshot of the store, with a fault or a halt on its way to the index. */
record TurnedScan(FicheScan real, LongUnaryOperator count, int times, Runnable beforeReading) implements FicheScan {

    /** Tells of one fiche more than it hands over. */
    static TurnedScan thatPromisesOneMore(FicheScan real) {
        return new TurnedScan(real, count -> count + 1, 1, TurnedScan::doNotWait);
    }

    /** Hands every fiche over twice: Elasticsearch refuses the second, whose version it has. */
    static TurnedScan thatRepeatsItself(FicheScan real) {
        return new TurnedScan(real, LongUnaryOperator.identity(), 2, TurnedScan::doNotWait);
    }

    private static void doNotWait() {
        // It reads at once.
    }

    /** Says when it is about to read, and waits until it may. */
    static TurnedScan thatWaits(FicheScan real, CountDownLatch begun, CountDownLatch mayRead) {
        return new TurnedScan(real, LongUnaryOperator.identity(), 1, () -> {
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
                reader.begin(count.applyAsLong(fiches));
                beforeReading.run();
            }

            @Override
            public void batch(List<Fiche> fiches) {
                for (int time = 0; time < times; time++) {
                    reader.batch(fiches);
                }
            }
        });
    }

    @Override
    public List<Fiche> read(Collection<FicheId> ids) {
        return real.read(ids);
    }
}
