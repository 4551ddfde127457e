package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.productionfrance.annuaire.access.DemoAccounts;
import fr.productionfrance.annuaire.access.OwnTab;
import fr.productionfrance.annuaire.access.Passkeys;
import fr.productionfrance.annuaire.access.SignIn;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** Sign-in by a plain form, which password managers know and Spring Security answers; by a passkey; or by a mailed link. */
@Route(SignIn.ROUTE)
@AnonymousAllowed
@JavaScript(OwnTab.SCRIPT)
class SignInView extends AccessPage implements BeforeEnterObserver {

    /** What the address may say, and what the page then does. */
    private static final Map<String, String> NOTICES = Map.of(
            "cle", "passkey.failed",
            "erreur", "access.wrong",
            "expire", "access.expired",
            "indisponible", "access.unavailable",
            "envoye", "account.link.sent",
            "lien", "account.link.invalid");

    private static final Set<String> QUIET = Set.of("expire", "envoye");

    private final transient AuthenticationContext authentication;
    private final Div notices = new Div();

    SignInView(AuthenticationContext authentication, Passkeys passkeys, ObjectProvider<DemoAccounts> demo) {
        super("access.title");
        this.authentication = authentication;
        add(new Paragraph(getTranslation("access.lead")));
        demo.ifAvailable(accounts ->
                add(notice("info", getTranslation("access.demo", String.join(", ", accounts.addresses())))));
        add(notices, byPassword());
        if (passkeys.areOffered(visited())) {
            add(new PasskeySignInPart());
        }
        add(byLink());
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
                        notice(QUIET.contains(reason) ? "info" : "error", getTranslation(NOTICES.get(reason)))));
    }

    private PlainForm byPassword() {
        var form = new PlainForm(SignIn.path());
        form.add(
                field(getTranslation("access.email"), new Input(), "username", "email", "username"),
                field(getTranslation("access.password"), new Input(), "password", "password", "current-password"));
        form.submit(getTranslation("access.submit"), "primary");
        form.add(new Anchor(SignIn.PASSWORD_ROUTE, getTranslation("account.forgotten")));
        return form;
    }

    private Div byLink() {
        var form = new PlainForm(SignIn.askPath());
        var address = new Input();
        Div field = field(getTranslation("access.email"), address, "link-address", "email", "username");
        address.getElement().setAttribute("name", "username");
        form.add(field);
        form.submit(getTranslation("account.link.ask"));
        var part = new Div(
                new H2(getTranslation("account.link.title")), new Paragraph(getTranslation("account.link.lead")), form);
        part.addClassName("access-part");
        return part;
    }
}
