package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;

/** Keeps a person from leaving unawares what is not saved: within the program by asking, else by the browser's own question. */
final class LeaveGuard {

    private static final String WATCH = """
        const warn = e => { e.preventDefault(); e.returnValue = ''; };
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
