package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.Locale;
import java.util.function.Consumer;

/** Whom to invite, to keep what, and in which language to write. */
final class InviteForm extends Div {

    /** What was filled in. */
    record Invitation(EmailAddress email, Locale language, FicheId fiche) {}

    private final transient Consumer<Invitation> invite;
    private final Input email = new Input();
    private final Paragraph wrongAddress = new Paragraph();
    private final FichePicker fiche;
    private final LanguageChoice language = new LanguageChoice();

    InviteForm(FicheKeepers keepers, Consumer<Invitation> invite) {
        this.invite = invite;
        this.fiche = new FichePicker(keepers);
        addClassName("plain-form");
        email.setId("person-email");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off").setAttribute("aria-describedby", "person-email-wrong");
        wrongAddress.setId("person-email-wrong");
        wrongAddress.addClassName("field-help");
        wrongAddress.getElement().setAttribute("role", "status");
        var label = new NativeLabel(getTranslation("access.email"));
        label.setFor(email);
        var submit = new NativeButton(getTranslation("people.invite"), _ -> submit());
        submit.setId("person-invite");
        submit.addClassNames("button", "primary");
        add(new Div(label, email, wrongAddress), fiche, language, submit);
    }

    void clear() {
        email.clear();
        fiche.clear();
    }

    private void submit() {
        wrongAddress.setText("");
        try {
            var address = new EmailAddress(email.getValue());
            fiche.value()
                    .ifPresentOrElse(
                            chosen -> invite.accept(new Invitation(address, language.value(), chosen.id())),
                            fiche::demand);
        } catch (IllegalArgumentException noAddress) {
            wrongAddress.setText(getTranslation("access.first.no-address"));
            email.focus();
        }
    }
}
