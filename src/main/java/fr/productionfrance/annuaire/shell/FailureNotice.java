package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/** Failures while a page is in use: logged with an id, and shown on the page that stays. */
final class FailureNotice implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        String id = ErrorReport.of(event.getThrowable()).id();
        UI ui = UI.getCurrent();
        if (ui != null) {
            MainLayout.of(ui).ifPresent(layout -> layout.showFailure(id));
        }
    }
}
