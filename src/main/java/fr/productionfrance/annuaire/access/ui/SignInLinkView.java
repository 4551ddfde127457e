package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.SignIn;

/** Where a mailed sign-in link leads. Opening it uses nothing up, since mail filters open links too: the button does. */
@Route(SignIn.LINK_ROUTE + LinkPage.TOKEN)
@AnonymousAllowed
class SignInLinkView extends LinkPage {

    SignInLinkView() {
        super("account.link.open.title");
    }

    @Override
    void open() {
        show(
                new Paragraph(getTranslation("account.link.open.lead")),
                new PlainForm(SignIn.openPath())
                        .hidden("token", token())
                        .submit(getTranslation("access.submit"), "primary"));
    }
}
