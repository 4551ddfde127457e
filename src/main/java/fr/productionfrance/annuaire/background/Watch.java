package fr.productionfrance.annuaire.background;

import java.time.Duration;

/**
 * Looks at something with the same pause after each look, in a thread of its own, from the program's start until its stop; the first
 * look comes at once. While looks fail it goes on looking.
 */
public final class Watch extends Worker {

    private final Duration pause;
    private final Runnable look;
    private final Told told;

    /** Who is told of trouble: once when looks begin to fail and once when they work again, however many were in between. */
    public interface Told {

        void fails(Throwable trouble);

        void worksAgain();
    }

    /** @param name of the thread, as logs and thread dumps show it */
    public Watch(String name, Duration pause, Runnable look, Told told) {
        super(name);
        this.pause = pause;
        this.look = look;
        this.told = told;
    }

    @Override
    protected void work() throws InterruptedException {
        boolean trouble = false;
        do {
            trouble = look(trouble);
        } while (!isStoppedWithin(pause));
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
            if (!failedBefore && !isStopped()) {
                told.fails(e);
            }
            return true;
        }
    }
}
