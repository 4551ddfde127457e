package fr.productionfrance.annuaire.fiche.store;

import java.time.Duration;

/** Wakes whoever takes from the {@link ChangeFeed}. For one thread; closing it, from any thread, ends its waiting. */
public interface ChangeSignal extends AutoCloseable {

    /**
     * Waits for changes, at most so long. It is a help, no more: a change may come unannounced, and whoever waits has to look
     * from time to time.
     */
    void await(Duration longest) throws InterruptedException;

    @Override
    void close();
}
