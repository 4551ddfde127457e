package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.FirstAdmin;
import fr.productionfrance.annuaire.access.Passwords.Outcome;
import fr.productionfrance.annuaire.access.SignIn;
import fr.productionfrance.annuaire.mail.EmailAddress;

/** Where the one-time link of the first start leads: an address and a password make the first ADMIN. */
@Route(SignIn.FIRST_ADMIN_ROUTE + "/:token")
@AnonymousAllowed
class FirstAdminView extends AccessPage implements BeforeEnterObserver {

    private final transient FirstAdmin firstAdmin;
    private final Div notices = new Div();
    private final Div content = new Div();
    private final Input email = new Input();
    private String token = "";

    FirstAdminView(FirstAdmin firstAdmin) {
        super("access.first.title");
        this.firstAdmin = firstAdmin;
        add(notices, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        content.removeAll();
        notices.removeAll();
        if (firstAdmin.accepts(token)) {
            content.add(new NewPasswordForm(
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
            show(firstAdmin.claim(token, new EmailAddress(email.getValue()), password));
        } catch (IllegalArgumentException noAddress) {
            say("error", getTranslation("access.first.no-address"));
        }
    }

    /** There is nobody yet who could give another link: what is said of a link is this page's own. */
    private void show(Outcome outcome) {
        switch (outcome) {
            case DONE -> welcome();
            case LINK_NOT_VALID -> say("error", getTranslation("access.first.invalid"));
            default -> say("error", said(this, outcome));
        }
    }

    private void welcome() {
        content.removeAll();
        say("success", getTranslation("access.first.done"));
        content.add(new Anchor(SignIn.path(), getTranslation("access.submit")));
    }

    private void say(String kind, String text) {
        notices.removeAll();
        notices.add(notice(kind, text));
    }
}
