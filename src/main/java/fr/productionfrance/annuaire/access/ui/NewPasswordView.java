package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.Passwords;
import fr.productionfrance.annuaire.access.SignIn;

/** Where a mailed link lets one choose a new password. */
@Route(SignIn.PASSWORD_ROUTE + LinkPage.TOKEN)
@AnonymousAllowed
class NewPasswordView extends LinkPage {

    private final transient Passwords passwords;

    NewPasswordView(Passwords passwords) {
        super("account.forgotten.title");
        this.passwords = passwords;
    }

    @Override
    void open() {
        if (passwords.accepts(token())) {
            show(new NewPasswordForm(this::say, this::set).submit("account.password.set", "primary"));
        } else {
            say("error", getTranslation("account.link.invalid"));
            show(new Anchor(SignIn.PASSWORD_ROUTE, getTranslation("account.forgotten.ask")));
        }
    }

    private void set(String password) {
        Passwords.Outcome outcome = passwords.reset(token(), password);
        boolean done = outcome == Passwords.Outcome.DONE;
        say(done ? "success" : "error", said(this, outcome));
        if (done) {
            show(toSignIn());
        }
    }
}
