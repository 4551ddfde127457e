package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page could not be made; it shows the id under which the log says why. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends ErrorContent implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getException();
        String id = ErrorReport.of(failure).id();
        if (StoreOutage.isBehind(failure)) {
            show("error.store");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        show("error.500", id);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
