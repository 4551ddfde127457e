package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Fills an index: encodes and sends several batches side by side, and holds up whoever brings more than it can send. So the
 * memory it takes does not depend on how much there is to load.
 */
final class BulkLoader implements AutoCloseable {

    /** While one batch is with Elasticsearch, the other is being encoded. */
    private static final int WORKERS = 2;
    /** One more, ready for who is done first. */
    private static final int BATCHES = WORKERS + 1;
    /** More alike would only hide what is wrong, and loading on would be for nothing. */
    private static final int MOST_FAILURES = 100;

    private static final long LOOK_MILLIS = 200;

    private final String index;
    private final FicheEncoder encoder;
    private final PatientSender sender;
    private final Runnable goOn;
    private final Semaphore room = new Semaphore(BATCHES);
    private final ExecutorService workers = Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().name("index-loader-", 0).daemon().factory());
    private final AtomicLong written = new AtomicLong();
    private final Queue<DocumentFailure> failures = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();

    /** @param goOn asked while waiting; what it throws ends the waiting */
    BulkLoader(String index, FicheEncoder encoder, PatientSender sender, Runnable goOn) {
        this.index = index;
        this.encoder = encoder;
        this.sender = sender;
        this.goOn = goOn;
    }

    /** Takes a batch, waiting while there are enough. */
    void load(List<? extends DocumentChange> batch) {
        acquire(1);
        workers.execute(() -> {
            try {
                send(batch);
            } catch (RuntimeException | Error e) { // also an Error: the build must not go on without this batch
                trouble.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }

    /** Waits until all batches are written or refused. */
    void awaitAll() {
        acquire(BATCHES);
        room.release(BATCHES);
        throwIfFailed();
    }

    private void acquire(int batches) {
        try {
            do {
                throwIfFailed();
                goOn.run();
            } while (!room.tryAcquire(batches, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndexBuildException("The build was interrupted");
        }
    }

    private void throwIfFailed() {
        Throwable failure = trouble.get();
        if (failure != null) {
            throw new IndexBuildException("Loading failed: " + failure.getMessage(), failure);
        }
        if (failures.size() >= MOST_FAILURES) {
            throw new IndexBuildException(failures.size() + " fiches were refused; the first: " + failures.peek());
        }
    }

    private void send(List<? extends DocumentChange> batch) {
        List<BulkItem> items = new ArrayList<>(batch.size());
        for (DocumentChange change : batch) {
            switch (change) {
                case DocumentChange.Put put -> encode(put, items);
                case DocumentChange.Remove(FicheId id, long version) -> items.add(BulkItem.remove(index, id, version));
            }
        }
        sender.send(items, this::note);
    }

    private void encode(DocumentChange.Put put, List<BulkItem> items) {
        try {
            items.add(BulkItem.put(index, put.id(), encoder.encode(put.fiche())));
        } catch (RuntimeException e) { // whatever is wrong with one fiche, the others are not to blame
            failures.add(new DocumentFailure(put.id(), "no document can be made of it: " + e));
        }
    }

    private void note(BulkItem item, WriteOutcome outcome) {
        if (outcome instanceof WriteOutcome.Refused(String why)) {
            failures.add(new DocumentFailure(item.id(), why));
        } else if (item.operation().isIndex()) {
            written.incrementAndGet();
        }
    }

    /** How many fiches have been written. */
    long written() {
        return written.get();
    }

    List<DocumentFailure> failures() {
        return List.copyOf(failures);
    }

    /** Lets what is on its way end, and takes no more. */
    @Override
    public void close() {
        sender.end();
        workers.close();
    }
}
