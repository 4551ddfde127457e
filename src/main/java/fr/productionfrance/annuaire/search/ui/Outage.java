package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;

/**
 * Says that search is away or limited, and tries again by itself at growing intervals until it answers in full. It is empty, never
 * hidden, when there is nothing to say: Flow neither empties a hidden element nor hears what comes back to it.
 */
final class Outage extends Div {

    private static final int FIRST_WAIT_MS = 2_000;
    private static final int LONGEST_WAIT_MS = 30_000;
    private static final String WAIT = "return new Promise(resolve => setTimeout(resolve, $0))";

    private final Wording wording;
    private final Runnable retry;
    private int waitMs = FIRST_WAIT_MS;
    private boolean waiting;
    private int waits;
    private String said = "";

    /** @param retry asks once more for what could not be shown */
    Outage(Wording wording, Runnable retry) {
        this.wording = wording;
        this.retry = retry;
        addClassName("outage");
    }

    /** There is nothing to show. */
    void begin() {
        say(Notice.Kind.ERROR, "search.away");
    }

    /** What is shown is not all there would be; the key says what is missing. */
    void limit(String key) {
        say(Notice.Kind.WARNING, key);
    }

    private void say(Notice.Kind kind, String key) {
        if (!key.equals(said)) {
            removeAll();
            add(new Notice(kind, wording.text(key)));
            said = key;
        }
        if (waiting) {
            return;
        }
        waiting = true;
        int now = ++waits;
        getElement().executeJs(WAIT, waitMs).then(_ -> {
            if (now == waits) {
                waiting = false;
                waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
                retry.run();
            }
        });
    }

    /** What the browser still waits for is forgotten. */
    void end() {
        removeAll();
        said = "";
        waiting = false;
        waits++;
        waitMs = FIRST_WAIT_MS;
    }
}
