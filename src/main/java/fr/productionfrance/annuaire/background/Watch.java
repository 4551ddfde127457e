package fr.productionfrance.annuaire.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Looks at something with the same pause after each look, in a thread of its own, from the program's start until its stop; the first
 * look comes at once. While looks fail it goes on looking.
 */
public final class Watch implements SmartLifecycle {

    private final String name;
    private final Duration pause;
    private final Runnable look;
    private final Told told;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private volatile @Nullable Thread thread;

    /** Who is told of trouble: once when looks begin to fail and once when they work again, however many were in between. */
    public interface Told {

        void fails(Throwable trouble);

        void worksAgain();
    }

    /** @param name of the thread, as logs and thread dumps show it */
    public Watch(String name, Duration pause, Runnable look, Told told) {
        this.name = name;
        this.pause = pause;
        this.look = look;
        this.told = told;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::lookUntilStopped);
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

    /** For good, after the look under way. */
    @Override
    public void stop() {
        stopped.countDown();
    }

    private void lookUntilStopped() {
        boolean trouble = false;
        try {
            do {
                trouble = look(trouble);
            } while (!stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it failed. Any failure counts, an Error too: this thread has no other to take its place. */
    private boolean look(boolean failedBefore) {
        try {
            look.run();
            if (failedBefore) {
                told.worksAgain();
            }
            return false;
        } catch (RuntimeException | Error e) {
            // What the program's end breaks is no trouble.
            if (!failedBefore && stopped.getCount() > 0) {
                told.fails(e);
            }
            return true;
        }
    }
}
