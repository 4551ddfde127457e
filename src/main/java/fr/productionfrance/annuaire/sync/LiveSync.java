package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.background.Worker;
import fr.productionfrance.annuaire.fiche.store.ChangeFeed;
import fr.productionfrance.annuaire.fiche.store.ChangeSignal;
import fr.productionfrance.annuaire.search.indexing.NoIndexException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings each change to the index within about a second, in one thread for each node; the nodes share the work. While a server is
 * away the changes wait in the store, and nothing is lost.
 */
@Component
public class LiveSync extends Worker {

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

    private volatile @Nullable String trouble;

    LiveSync(ChangeFeed feed, ChangeSignal signal, ChangeWriter writer, SyncSettings settings) {
        super("live-sync");
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
    public void stop() {
        super.stop();
        signal.close();
        if (!hasEndedWithin(LONGEST_END)) {
            LOG.warn("The live sync does not end; what it has on its way is written again by whoever comes next");
        }
    }

    @Override
    protected void work() throws InterruptedException {
        while (!isStopped()) {
            syncOrPause();
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
            if (trouble == null && !isStopped()) {
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
        boolean _ = isStoppedWithin(time);
    }
}
