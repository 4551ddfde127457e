package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/** Failures while a page is in use: logged with an id, and shown on the page that stays. */
final class FailureNotice implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        String id = ErrorReport.of(failure).id();
        UI ui = UI.getCurrent();
        if (ui != null) {
            MainLayout.of(ui)
                    .ifPresent(layout -> layout.showFailure(
                            StoreOutage.isBehind(failure) ? "error.store.notice" : "error.notice", id));
        }
    }
}
