package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;

/** Says that search is away, and tries again by itself at growing intervals until it answers. */
final class Outage extends Div {

    private static final int FIRST_WAIT_MS = 2_000;
    private static final int LONGEST_WAIT_MS = 30_000;
    private static final String WAIT = "return new Promise(resolve => setTimeout(resolve, $0))";

    private final Wording wording;
    private int waitMs = FIRST_WAIT_MS;
    private boolean waiting;

    Outage(Wording wording) {
        this.wording = wording;
        addClassName("outage");
        setVisible(false);
    }

    void begin(Runnable retry) {
        if (getChildren().findAny().isEmpty()) {
            add(new Notice(Notice.Kind.ERROR, wording.text("search.away")));
        }
        setVisible(true);
        if (waiting) {
            return;
        }
        waiting = true;
        getElement().executeJs(WAIT, waitMs).then(_ -> {
            waiting = false;
            waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS);
            retry.run();
        });
    }

    void end() {
        removeAll();
        setVisible(false);
        waitMs = FIRST_WAIT_MS;
    }
}
