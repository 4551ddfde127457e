package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.security.access.AccessDeniedException;

/** Failures while a page is in use: logged with an id, and shown on the page that stays. */
final class FailureNotice implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (failure instanceof AccessDeniedException) {
            // No failure of ours: the account lost what this page is about, or its role, since it was opened.
            tell("error.access.notice", "");
            return;
        }
        String id = ErrorReport.of(failure).id();
        tell(StoreOutage.isBehind(failure) ? "error.store.notice" : "error.notice", id);
    }

    private static void tell(String key, String id) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            MainLayout.of(ui).ifPresent(layout -> layout.showFailure(key, id));
        }
    }
}
