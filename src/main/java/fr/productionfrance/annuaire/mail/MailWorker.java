package fr.productionfrance.annuaire.mail;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for letters that are due, in a thread of its own; while PostgreSQL is away it goes on looking. */
@Component
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);

    private final MailDelivery delivery;
    private final MailSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable Thread thread;

    MailWorker(MailDelivery delivery, MailSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("mail").daemon().start(this::workUntilStopped);
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

    @Override
    public void stop() {
        stopped.countDown();
    }

    private void workUntilStopped() {
        boolean trouble = false;
        try {
            do {
                trouble = work(trouble);
            } while (!stopped.await(settings.look().toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it failed. Any failure counts, an Error too: this thread has no other to take its place. */
    private boolean work(boolean failedBefore) {
        try {
            delivery.run();
            if (failedBefore) {
                LOG.info("Letters go again");
            }
            return false;
        } catch (RuntimeException | Error e) {
            if (!failedBefore && stopped.getCount() > 0) {
                LOG.warn(
                        "The queue of letters cannot be worked on now: {}",
                        e.getClass().getName());
            }
            return true;
        }
    }
}
