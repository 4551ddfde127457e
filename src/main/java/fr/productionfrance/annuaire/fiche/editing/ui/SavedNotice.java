package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;

/** Says that a fiche is saved, and that buyers find it once a search has found it. */
final class SavedNotice extends Div {

    SavedNotice(Fiche fiche, PublicCheck check, FormWords words) {
        say(words.text("forms.saved"));
        if (fiche.status() == FicheStatus.PUBLISHED) {
            check.whenFound(UI.getCurrentOrThrow(), fiche, () -> say(words.text("forms.saved.found")));
        }
    }

    private void say(String text) {
        removeAll();
        add(new Notice(Notice.Kind.SUCCESS, text));
    }
}
