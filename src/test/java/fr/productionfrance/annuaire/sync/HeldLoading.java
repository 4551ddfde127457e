package fr.productionfrance.annuaire.sync;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets the first requests of a rebuild's loading through and holds the others, so that a test meets it half-way. */
final class HeldLoading implements ElasticProxy.BulkRule {

    private final String physical;
    private final int through;
    private final AtomicInteger seen = new AtomicInteger();
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** @param alias of the index; a rebuild names the index itself, live changes name the alias */
    HeldLoading(String alias, int through) {
        this.physical = "\"_index\":\"" + alias + "-2";
        this.through = through;
    }

    @Override
    public Optional<ElasticProxy.Answer> answer(String body) throws InterruptedException {
        if (body.contains(physical) && seen.incrementAndGet() > through) {
            reached.countDown();
            released.await();
        }
        return Optional.empty();
    }

    /** Waits until the rebuild is half-way. */
    void awaitReached() throws InterruptedException {
        if (!reached.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("No rebuild came so far");
        }
    }

    void release() {
        released.countDown();
    }
}
