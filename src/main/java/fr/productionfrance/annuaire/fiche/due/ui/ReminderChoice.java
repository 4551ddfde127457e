package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.letters.LetterChoices;
import fr.productionfrance.annuaire.fiche.letters.Rhythm;
import java.util.Locale;

/** How often reminders come by mail: the present choice, and a button for each other one. */
final class ReminderChoice extends Div {

    private final transient LetterChoices letters;
    private final transient DueWords words;

    ReminderChoice(LetterChoices letters, DueWords words) {
        this.letters = letters;
        this.words = words;
        addClassName("reminder-choice");
        show();
    }

    private void show() {
        removeAll();
        Rhythm chosen = letters.due();
        Paragraph said = new Paragraph(words.text("due.reminders." + key(chosen)));
        said.getElement().setAttribute("role", "status");
        add(said);
        for (Rhythm rhythm : Rhythm.values()) {
            if (rhythm != chosen) {
                NativeButton button = new NativeButton(words.text("due.reminders.choose." + key(rhythm)), _ -> {
                    letters.chooseDue(rhythm);
                    show();
                });
                button.addClassNames("button", "plain");
                button.setId("reminders-" + key(rhythm));
                add(button);
            }
        }
    }

    private static String key(Rhythm rhythm) {
        return rhythm.name().toLowerCase(Locale.ROOT);
    }
}
