package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.MatchPicker;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers;
import fr.productionfrance.annuaire.fiche.store.FicheFinder.Found;
import fr.productionfrance.annuaire.mail.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Whom to invite, as what, to keep what, and in which language to write. */
final class InviteForm extends Div {

    private static final String MEMBER = "member";
    private static final String ANIMATOR = "animator";

    /**
     * What was filled in.
     *
     * @param fiche what a member is to keep; empty for an animator
     */
    record Invitation(EmailAddress email, Locale language, Optional<FicheId> fiche) {}

    private final transient Consumer<Invitation> invite;
    private final Input email = new Input();
    private final Paragraph wrongAddress = new Paragraph();
    private final OneOf role = new OneOf("person-role", "people.as", List.of(MEMBER, ANIMATOR), this::showWhatIsAsked);
    private final Paragraph animatorMay = new Paragraph(getTranslation("people.as.animator.may"));
    private final MatchPicker<Found> fiche;
    private final OneOf language = new OneOf("person-language", "people.language", List.of("fr", "en", "de"), () -> {});

    InviteForm(FicheKeepers keepers, Consumer<Invitation> invite) {
        this.invite = invite;
        this.fiche = new MatchPicker<>("person-fiche", words(), new KeptFiches(keepers));
        addClassName("plain-form");
        email.setId("person-email");
        email.setType("email");
        email.getElement().setAttribute("autocomplete", "off").setAttribute("aria-describedby", "person-email-wrong");
        wrongAddress.setId("person-email-wrong");
        wrongAddress.addClassName("field-help");
        wrongAddress.getElement().setAttribute("role", "status");
        animatorMay.addClassName("field-help");
        var label = new NativeLabel(getTranslation("access.email"));
        label.setFor(email);
        var submit = new NativeButton(getTranslation("people.invite"), _ -> submit());
        submit.setId("person-invite");
        submit.addClassNames("button", "primary");
        add(new Div(label, email, wrongAddress), role, animatorMay, fiche, language, submit);
        showWhatIsAsked();
    }

    private MatchPicker.Words words() {
        return new MatchPicker.Words(
                getTranslation("people.fiche"),
                getTranslation("people.fiche.example"),
                found -> getTranslation("people.fiche.found", found),
                chosen -> getTranslation("people.fiche.chosen", chosen),
                getTranslation("people.fiche.missing"));
    }

    void clear() {
        email.clear();
        fiche.clear();
    }

    /** An animator keeps no fiche of its own. */
    private void showWhatIsAsked() {
        fiche.setVisible(!isAnimator());
        animatorMay.setVisible(isAnimator());
    }

    private boolean isAnimator() {
        return role.value().equals(ANIMATOR);
    }

    private void submit() {
        wrongAddress.setText("");
        try {
            submit(new EmailAddress(email.getValue()));
        } catch (IllegalArgumentException noAddress) {
            wrongAddress.setText(getTranslation("access.first.no-address"));
            email.focus();
        }
    }

    private void submit(EmailAddress address) {
        Locale letters = Locale.of(language.value());
        if (isAnimator()) {
            invite.accept(new Invitation(address, letters, Optional.empty()));
        } else {
            fiche.value()
                    .ifPresentOrElse(
                            chosen -> invite.accept(new Invitation(address, letters, Optional.of(chosen.id()))),
                            fiche::demand);
        }
    }
}
