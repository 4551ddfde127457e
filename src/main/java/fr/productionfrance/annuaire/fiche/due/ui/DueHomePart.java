package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.productionfrance.annuaire.design.HomePart;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.due.Confirmations;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Dues;
import fr.productionfrance.annuaire.fiche.letters.LetterChoices;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;

/** What is due on each fiche, and how often one is reminded. */
@SpringComponent
@Order(10)
class DueHomePart implements HomePart {

    private final Dues dues;
    private final Confirmations confirmations;
    private final LetterChoices letters;
    private final MessageSource messages;

    DueHomePart(Dues dues, Confirmations confirmations, LetterChoices letters, MessageSource messages) {
        this.dues = dues;
        this.confirmations = confirmations;
        this.letters = letters;
        this.messages = messages;
    }

    @Override
    public Optional<Component> about(UUID fiche) {
        return Optional.of(new DuePanel(new FicheId(fiche), dues, confirmations, words()));
    }

    @Override
    public Optional<Component> forPerson() {
        return Optional.of(new ReminderChoice(letters, words()));
    }

    private DueWords words() {
        return new DueWords(messages, UI.getCurrentOrThrow().getLocale());
    }
}
