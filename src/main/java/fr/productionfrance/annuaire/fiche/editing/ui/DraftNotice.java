package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.fiche.editing.Draft;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says that what is shown is what one was typing, since when, and offers to begin again from what is stored. */
final class DraftNotice extends Div {

    DraftNotice(Draft draft, FormWords words, Runnable drop) {
        addClassName("draft-notice");
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .format(draft.keptAt().atZone(Places.TIME_ZONE));
        var button = new NativeButton(words.text("forms.draft.drop"), _ -> drop.run());
        button.addClassName("button");
        button.setId("drop-draft");
        add(new Notice(Notice.Kind.INFO, words.text("forms.draft.back", when)), button);
    }
}
