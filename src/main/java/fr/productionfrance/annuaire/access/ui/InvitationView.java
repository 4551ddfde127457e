package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.Invitations;
import fr.productionfrance.annuaire.access.SignIn;

/** Where an invitation leads: a password opens the account, or a click does for who wants none. Both sign in at once. */
@Route(SignIn.INVITATION_ROUTE + LinkPage.TOKEN)
@AnonymousAllowed
class InvitationView extends LinkPage {

    private final transient Invitations invitations;

    InvitationView(Invitations invitations) {
        super("account.invitation.title");
        this.invitations = invitations;
    }

    @Override
    void open() {
        invitations.invited(token()).ifPresentOrElse(this::ask, () -> {
            say("error", getTranslation("account.invitation.invalid"));
            show(toSignIn());
        });
    }

    private void ask(String email) {
        var withPassword = new NewPasswordForm(this::say, this::accept).submit("account.invitation.accept", "primary");
        var without = new Div(
                new H2(getTranslation("account.invitation.without.title")),
                new Paragraph(getTranslation("account.invitation.without.lead")),
                button(
                        getTranslation("account.invitation.without"),
                        () -> tell(invitations.acceptWithoutPassword(token(), getLocale()))));
        without.addClassName("access-part");
        show(new Paragraph(getTranslation("account.invitation.lead", email)), withPassword, without);
    }

    private void accept(String password) {
        tell(invitations.accept(token(), password, getLocale()));
    }

    private void tell(Invitations.Answer answer) {
        answer.signIn().ifPresentOrElse(this::signIn, () -> say("error", said(this, answer.outcome())));
    }

    private void signIn(String link) {
        say("success", getTranslation("account.invitation.done"));
        var form = new PlainForm(SignIn.openPath()).hidden("token", link).submit(getTranslation("access.submit"));
        show(form);
        form.send();
    }
}
