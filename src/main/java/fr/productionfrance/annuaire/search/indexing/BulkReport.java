package fr.productionfrance.annuaire.search.indexing;

import co.elastic.clients.elasticsearch._helpers.bulk.BulkListener;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** What became of each document that was sent. */
final class BulkReport implements BulkListener<String> {

    /** Enough to see what is wrong; a thousand alike would only hide it. */
    private static final int KEPT = 20;

    private final AtomicLong indexed = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Override
    public void beforeBulk(long executionId, BulkRequest request, List<String> ids) {
        // Nothing is known yet.
    }

    @Override
    public void afterBulk(long executionId, BulkRequest request, List<String> ids, BulkResponse response) {
        for (BulkResponseItem item : response.items()) {
            if (item.error() == null) {
                indexed.incrementAndGet();
            } else {
                fail(1, "fiche " + item.id() + ": " + item.error().reason());
            }
        }
    }

    @Override
    public void afterBulk(long executionId, BulkRequest request, List<String> ids, Throwable failure) {
        fail(ids.size(), ids.size() + " fiches were not sent: " + failure.getMessage());
    }

    private void fail(int count, String what) {
        failed.addAndGet(count);
        if (failures.size() < KEPT) {
            failures.add(what);
        }
    }

    long indexed() {
        return indexed.get();
    }

    void throwIfAnythingFailed() {
        if (failed.get() > 0) {
            throw new IndexBuildException(failed.get() + " fiches could not be indexed: "
                    + failures.stream().collect(Collectors.joining("; ")));
        }
    }
}
