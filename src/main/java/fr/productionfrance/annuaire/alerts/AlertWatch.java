package fr.productionfrance.annuaire.alerts;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for what is due, in a thread of its own, since a thousand searches take their time. */
@Component
class AlertWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

    private final AlertRun run;
    private final AlertSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable Thread thread;

    AlertWatch(AlertRun run, AlertSettings settings) {
        this.run = run;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("alerts").daemon().start(this::lookUntilStopped);
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
        try {
            while (!stopped.await(settings.look().toNanos(), TimeUnit.NANOSECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Any failure counts, an Error too: this thread has no other to take its place. */
    private void look() {
        try {
            run.run();
        } catch (RuntimeException | Error e) {
            LOG.warn("Searches with letters cannot be looked at now: {}", e.toString());
        }
    }
}
