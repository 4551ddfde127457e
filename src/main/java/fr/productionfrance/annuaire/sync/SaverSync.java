package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.ChangeFeed;
import fr.productionfrance.annuaire.fiche.store.FichesChanged;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings what somebody has just saved to the index before the save returns, so that they see it at once. Whatever hinders it is
 * not theirs to wait for: the {@link LiveSync} does it a moment later.
 */
@Component
class SaverSync {

    private static final Logger LOG = LoggerFactory.getLogger(SaverSync.class);

    /** More than a person changes by hand; an import's thousands go their usual way. */
    private static final int MOST_FICHES = 10;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    /** Each takes two connections to the store for an instant. */
    private static final int AT_ONCE = 2;

    private final ChangeFeed feed;
    private final ChangeWriter writer;
    private final LiveSync live;
    /** Without a queue: who would have to wait for others is served by the live sync as soon. */
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            0,
            AT_ONCE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform().name("saver-sync-", 0).daemon().factory());

    SaverSync(ChangeFeed feed, ChangeWriter writer, LiveSync live) {
        this.feed = feed;
        this.writer = writer;
        this.live = live;
    }

    @EventListener
    void show(FichesChanged changed) {
        if (changed.ids().size() > MOST_FICHES
                || !live.isRunning()
                || live.trouble().isPresent()) {
            return;
        }
        try {
            Future<?> written = workers.submit(() -> write(changed.ids()));
            written.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException | TimeoutException | ExecutionException e) {
            LOG.debug("A saved change is left to the live sync", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where somebody else has just written it, showing it is what is left to do. */
    private void write(List<FicheId> ids) {
        feed.take(ids, LONGEST_WAIT, writer);
        writer.show();
    }

    @PreDestroy
    void end() {
        workers.shutdown();
    }
}
