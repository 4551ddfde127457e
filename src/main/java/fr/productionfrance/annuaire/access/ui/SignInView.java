package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.access.DemoAccounts;
import fr.productionfrance.annuaire.access.SignIn;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/** Sign-in by a plain form, which password managers know and Spring Security answers. */
@Route(SignIn.ROUTE)
@AnonymousAllowed
class SignInView extends AccessPage implements BeforeEnterObserver {

    /** What the address may say, and what the page then does. */
    private static final Map<String, String> NOTICES = Map.of(
            "erreur", "access.wrong",
            "expire", "access.expired",
            "indisponible", "access.unavailable");

    private final transient AuthenticationContext authentication;
    private final Div notices = new Div();

    SignInView(AuthenticationContext authentication, ObjectProvider<DemoAccounts> demo) {
        super("access.title");
        this.authentication = authentication;
        add(new Paragraph(getTranslation("access.lead")));
        demo.ifAvailable(accounts ->
                add(notice("info", getTranslation("access.demo", String.join(", ", accounts.addresses())))));
        add(notices, form());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        notices.removeAll();
        event.getLocation().getQueryParameters().getParameters().keySet().stream()
                .filter(NOTICES::containsKey)
                .findFirst()
                .ifPresent(reason -> notices.add(
                        notice("expire".equals(reason) ? "info" : "error", getTranslation(NOTICES.get(reason)))));
    }

    private HtmlContainer form() {
        var submit = new NativeButton(getTranslation("access.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("button", "primary");
        var form = new HtmlContainer("form");
        form.addClassName("plain-form");
        form.getElement().setAttribute("method", "post").setAttribute("action", SignIn.path());
        form.add(
                field(getTranslation("access.email"), new Input(), "username", "email", "username"),
                field(getTranslation("access.password"), new Input(), "password", "password", "current-password"),
                csrfField(),
                submit);
        return form;
    }

    private static Input csrfField() {
        var field = new Input();
        field.setType("hidden");
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            field.getElement().setAttribute("name", token.getParameterName());
            field.setValue(token.getToken());
        }
        return field;
    }
}
