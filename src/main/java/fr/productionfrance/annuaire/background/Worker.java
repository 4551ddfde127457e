package fr.productionfrance.annuaire.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Works in a thread of its own from the program's start until its stop. That is for good: a context that is closed does not come
 * back.
 */
public abstract class Worker implements SmartLifecycle {

    private final String name;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable Thread thread;

    /** @param name of the thread, as logs and thread dumps show it */
    protected Worker(String name) {
        this.name = name;
    }

    /** All there is to do until it {@link #isStopped}. */
    protected abstract void work() throws InterruptedException;

    protected final boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Rests, but not beyond the stop. Gives whether that has come. */
    protected final boolean isStoppedWithin(Duration rest) throws InterruptedException {
        return stopped.await(rest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Waits for the work to end after the stop. Gives whether it has. */
    protected final boolean hasEndedWithin(Duration longest) {
        Thread worker = thread;
        try {
            return worker == null || worker.join(longest);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public final void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::workUntilInterrupted);
    }

    @Override
    public final boolean isRunning() {
        Thread worker = thread;
        return worker != null && worker.isAlive();
    }

    /** What is paused here would not come back, and has no reason to be paused. */
    @Override
    public final boolean isPauseable() {
        return false;
    }

    /** Does not wait for the end. */
    @Override
    public void stop() {
        stopped.countDown();
    }

    private void workUntilInterrupted() {
        try {
            work();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
