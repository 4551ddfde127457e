package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.store.ChangeFeed;
import fr.productionfrance.annuaire.fiche.store.ChangeSignal;
import fr.productionfrance.annuaire.search.indexing.NoIndexException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings each change to the index within about a second, in one thread for each node; the nodes share the work. While a server is
 * away the changes wait in the store, and nothing is lost.
 */
@Component
public class LiveSync implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveSync.class);

    /** One bulk request, and one transaction. */
    private static final int BATCH = 200;
    /** A change that comes unannounced is seen after that. */
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** Lets changes gather, and those who save bring their own. */
    private static final Duration GATHER = Duration.ofMillis(100);
    /** A request that is on its way is answered, or given up, by then. */
    private static final Duration LONGEST_END = Duration.ofSeconds(35);

    private final ChangeFeed feed;
    private final ChangeSignal signal;
    private final ChangeWriter writer;
    private final SyncSettings settings;
    private final GrowingPause pause;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable String trouble;
    private volatile @Nullable Thread thread;

    LiveSync(ChangeFeed feed, ChangeSignal signal, ChangeWriter writer, SyncSettings settings) {
        this.feed = feed;
        this.signal = signal;
        this.writer = writer;
        this.settings = settings;
        this.pause = new GrowingPause(settings.longestPause());
    }

    /** Why no changes are brought to the index for now; empty when they are. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public boolean isAutoStartup() {
        return settings.live();
    }

    @Override
    public void start() {
        Thread worker = Thread.ofPlatform().name("live-sync").daemon().unstarted(this::syncUntilStopped);
        thread = worker;
        worker.start();
    }

    @Override
    public boolean isRunning() {
        Thread worker = thread;
        return worker != null && worker.isAlive();
    }

    /** What is paused here would not come back, and has no reason to be paused. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    /** For good: a context that is closed does not come back. */
    @Override
    public void stop() {
        stopped.countDown();
        signal.close();
        Thread worker = thread;
        try {
            if (worker != null && !worker.join(LONGEST_END)) {
                LOG.warn("The live sync does not end; what it has on its way is written again by whoever comes next");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void syncUntilStopped() {
        try {
            while (stopped.getCount() > 0) {
                syncOrPause();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Any failure counts, an Error too: this thread has no other to take its place. */
    private void syncOrPause() throws InterruptedException {
        try {
            sync();
            if (trouble != null) {
                LOG.info("Changes reach the index again");
                trouble = null;
                pause.reset();
            }
        } catch (NoIndexException e) {
            rest(LOOK);
        } catch (RuntimeException | Error e) {
            if (trouble == null && stopped.getCount() > 0) {
                LOG.warn("Changes do not reach the index for now; they wait in the store: {}", e.toString());
            }
            trouble = e.toString();
            rest(pause.next());
        }
    }

    private void sync() throws InterruptedException {
        OptionalInt taken = feed.takeDue(BATCH, writer);
        if (taken.isEmpty()) {
            rest(GATHER);
        } else if (taken.getAsInt() == 0) {
            signal.await(LOOK);
            rest(GATHER);
        } else if (taken.getAsInt() < BATCH) {
            writer.show();
            rest(GATHER);
        }
    }

    private void rest(Duration time) throws InterruptedException {
        boolean _ = stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
