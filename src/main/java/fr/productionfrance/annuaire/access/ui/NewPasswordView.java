package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
            content.add(new NewPasswordForm(this::say, this::set).submit("account.password.set", "primary"));
        } else {
            say("error", getTranslation("account.link.invalid"));
            content.add(new Anchor(SignIn.PASSWORD_ROUTE, getTranslation("account.forgotten.ask")));
        }
    }

    private void set(String password) {
        Passwords.Outcome outcome = passwords.reset(token, password);
        boolean done = outcome == Passwords.Outcome.DONE;
        say(done ? "success" : "error", said(this, outcome));
        if (done) {
            content.removeAll();
            content.add(new Anchor(SignIn.path(), getTranslation("access.submit")));
        }
    }

    private void say(String kind, String text) {
        notices.removeAll();
        notices.add(notice(kind, text));
    }
}
