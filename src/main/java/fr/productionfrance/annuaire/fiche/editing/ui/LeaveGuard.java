package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Keeps a person from leaving unawares what is not saved: within the program by asking, else by the browser's own question. */
final class LeaveGuard {

    private static final String WATCH = """
        // Who is told that the session has ended has nothing to lose by signing in again.
        const ended = () => document.querySelector('.v-system-error');
        const warn = e => { if (!ended()) { e.preventDefault(); e.returnValue = ''; } };
        window.onbeforeunload = $0 ? warn : null;\
        """;

    private final LeaveDialog dialog;
    private boolean watching;

    LeaveGuard(LeaveDialog dialog) {
        this.dialog = dialog;
    }

    void watch(UI ui, boolean unsaved) {
        if (unsaved != watching) {
            watching = unsaved;
            ui.getPage().executeJs(WATCH, unsaved);
        }
    }

    void leaving(BeforeLeaveEvent event) {
        if (watching) {
            UI ui = event.getUI();
            ContinueNavigationAction action = event.postpone();
            dialog.ask(() -> {
                watch(ui, false);
                action.proceed();
            });
        }
    }
}
