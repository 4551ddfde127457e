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
        show("error.500", ErrorReport.of(parameter.getException()).id());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
