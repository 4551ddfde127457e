package fr.productionfrance.annuaire.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.design.GoneException;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page, or no longer such a fiche. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ErrorContent implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        if (parameter.getException() instanceof GoneException) {
            show("error.410");
            return HttpServletResponse.SC_GONE;
        }
        show("error.404");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
