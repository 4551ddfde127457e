package fr.productionfrance.annuaire.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.access.Passwords;
import fr.productionfrance.annuaire.access.SignIn;

/** Where who forgot their password asks for a link; the answer is the same for every address. */
@Route(SignIn.PASSWORD_ROUTE)
@AnonymousAllowed
class ForgottenView extends AccessPage {

    private final transient Passwords passwords;
    private final Div notices = new Div();
    private final Input address = new Input();

    ForgottenView(Passwords passwords) {
        super("account.forgotten.title");
        this.passwords = passwords;
        var form = new Div(
                field(getTranslation("access.email"), address, "address", "email", "username"),
                button(getTranslation("account.forgotten.ask"), this::ask, "primary"));
        form.addClassName("plain-form");
        add(new Paragraph(getTranslation("account.forgotten.lead")), notices, form);
    }

    private void ask() {
        VaadinRequest request = VaadinRequest.getCurrent();
        passwords.forgotten(address.getValue(), request == null ? "" : request.getRemoteAddr());
        notices.removeAll();
        notices.add(notice("info", getTranslation("account.link.sent")));
        address.clear();
    }
}
