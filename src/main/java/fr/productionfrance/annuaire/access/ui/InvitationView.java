package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.Invitations;
import fr.productionfrance.annuaire.access.SignIn;

/** Where an invitation leads: a password opens the account, or a click does for who wants none. Both sign in at once. */
@Route(SignIn.INVITATION_ROUTE + "/:token")
@AnonymousAllowed
class InvitationView extends AccessPage implements BeforeEnterObserver {

    private final transient Invitations invitations;
    private final Div notices = new Div();
    private final Div content = new Div();
    private String token = "";

    InvitationView(Invitations invitations) {
        super("account.invitation.title");
        this.invitations = invitations;
        add(notices, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        content.removeAll();
        notices.removeAll();
        invitations.invited(token).ifPresentOrElse(this::ask, () -> {
            say("error", getTranslation("account.invitation.invalid"));
            content.add(new Anchor(SignIn.path(), getTranslation("access.submit")));
        });
    }

    private void ask(String email) {
        var withPassword = new NewPasswordForm(this::say, this::accept).submit("account.invitation.accept", "primary");
        var without = new Div(
                new H2(getTranslation("account.invitation.without.title")),
                new Paragraph(getTranslation("account.invitation.without.lead")),
                button(
                        getTranslation("account.invitation.without"),
                        () -> show(invitations.acceptWithoutPassword(token, getLocale()))));
        without.addClassName("access-part");
        content.add(new Paragraph(getTranslation("account.invitation.lead", email)), withPassword, without);
    }

    private void accept(String password) {
        show(invitations.accept(token, password, getLocale()));
    }

    private void show(Invitations.Answer answer) {
        answer.signIn().ifPresentOrElse(this::signIn, () -> say("error", said(this, answer.outcome())));
    }

    private void signIn(String link) {
        content.removeAll();
        say("success", getTranslation("account.invitation.done"));
        var form = new PlainForm(SignIn.openPath()).hidden("token", link).submit(getTranslation("access.submit"));
        content.add(form);
        form.send();
    }

    private void say(String kind, String text) {
        notices.removeAll();
        notices.add(notice(kind, text));
    }
}
