package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.FirstAdmin;
import fr.productionfrance.annuaire.access.Passwords.Outcome;
import fr.productionfrance.annuaire.access.SignIn;
import fr.productionfrance.annuaire.mail.EmailAddress;

/** Where the one-time link of the first start leads: an address and a password make the first ADMIN. */
@Route(SignIn.FIRST_ADMIN_ROUTE + LinkPage.TOKEN)
@AnonymousAllowed
class FirstAdminView extends LinkPage {

    private final transient FirstAdmin firstAdmin;
    private final Input email = new Input();

    FirstAdminView(FirstAdmin firstAdmin) {
        super("access.first.title");
        this.firstAdmin = firstAdmin;
    }

    @Override
    void open() {
        if (firstAdmin.accepts(token())) {
            show(new NewPasswordForm(
                            this::say,
                            this::claim,
                            new Paragraph(getTranslation("access.first.lead")),
                            field(getTranslation("access.email"), email, "email", "email", "username"))
                    .submit("access.first.submit", "primary"));
        } else {
            say("error", getTranslation("access.first.invalid"));
        }
    }

    private void claim(String password) {
        try {
            tell(firstAdmin.claim(token(), new EmailAddress(email.getValue()), password));
        } catch (IllegalArgumentException noAddress) {
            say("error", getTranslation("access.first.no-address"));
        }
    }

    /** There is nobody yet who could give another link: what is said of a link is this page's own. */
    private void tell(Outcome outcome) {
        switch (outcome) {
            case DONE -> welcome();
            case LINK_NOT_VALID -> say("error", getTranslation("access.first.invalid"));
            default -> say("error", said(this, outcome));
        }
    }

    private void welcome() {
        say("success", getTranslation("access.first.done"));
        show(toSignIn());
    }
}
