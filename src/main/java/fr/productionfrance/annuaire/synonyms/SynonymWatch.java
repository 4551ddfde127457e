package fr.productionfrance.annuaire.synonyms;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for words that another node changed, in a thread of its own. While PostgreSQL is away the words of before are read, and at a
 * start without it those of the nomenclature alone: searching goes on.
 */
@Component
class SynonymWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymWatch.class);

    private final SynonymSync sync;
    private final SynonymSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable Thread thread;

    SynonymWatch(SynonymSync sync, SynonymSettings settings) {
        this.sync = sync;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("synonyms").daemon().start(this::lookUntilStopped);
    }

    @Override
    public boolean isRunning() {
        Thread watch = thread;
        return watch != null && watch.isAlive();
    }

    /** What is paused here would not come back, and has no reason to be paused. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    private void lookUntilStopped() {
        boolean trouble = false;
        try {
            do {
                trouble = look(trouble);
            } while (!stopped.await(settings.look().toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it failed. Any failure counts, an Error too: this thread has no other to take its place. */
    private boolean look(boolean failedBefore) {
        try {
            sync.look();
            if (failedBefore) {
                LOG.info("The cluster's words are looked for again");
            }
            return false;
        } catch (RuntimeException | Error e) {
            if (!failedBefore && stopped.getCount() > 0) {
                LOG.warn("The cluster's words cannot be looked for now; those of before are read: {}", e.toString());
            }
            return true;
        }
    }
}
