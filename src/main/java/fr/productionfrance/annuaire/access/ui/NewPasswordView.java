package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.Passwords;
import fr.productionfrance.annuaire.access.SignIn;

/** Where a mailed link lets one choose a new password. */
@Route(SignIn.PASSWORD_ROUTE + "/:token")
@AnonymousAllowed
class NewPasswordView extends AccessPage implements BeforeEnterObserver {

    private final transient Passwords passwords;
    private final Div notices = new Div();
    private final Div content = new Div();
    private final Input password = new Input();
    private final Input repeated = new Input();
    private String token = "";

    NewPasswordView(Passwords passwords) {
        super("account.forgotten.title");
        this.passwords = passwords;
        add(notices, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        content.removeAll();
        notices.removeAll();
        if (passwords.accepts(token)) {
            content.add(newPassword(this, password, repeated));
            content.add(button(getTranslation("account.password.set"), this::set, "primary"));
            content.addClassName("plain-form");
        } else {
            notices.add(notice("error", getTranslation("account.link.invalid")));
            content.add(new Anchor(SignIn.PASSWORD_ROUTE, getTranslation("account.forgotten.ask")));
        }
    }

    private void set() {
        notices.removeAll();
        if (!password.getValue().equals(repeated.getValue())) {
            notices.add(notice("error", getTranslation("access.first.differ")));
            return;
        }
        Passwords.Outcome outcome = passwords.reset(token, password.getValue());
        boolean done = outcome == Passwords.Outcome.DONE;
        notices.add(notice(done ? "success" : "error", said(this, outcome)));
        if (done) {
            content.removeAll();
            content.add(new Anchor(SignIn.path(), getTranslation("access.submit")));
        }
    }
}
