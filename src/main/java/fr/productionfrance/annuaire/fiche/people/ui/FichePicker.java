package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.design.Focus;
import fr.productionfrance.annuaire.fiche.people.FicheKeepers;
import fr.productionfrance.annuaire.fiche.store.FicheFinder.Found;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds a fiche while one types; the choice is told in words. */
final class FichePicker extends Div {

    private static final int TYPING_PAUSE_MS = 250;
    private static final int MOST_SHOWN = 8;

    private final transient FicheKeepers keepers;
    private final Input letters = new Input();
    private final Paragraph said = new Paragraph();
    private final UnorderedList matches = new UnorderedList();
    private transient @Nullable Found chosen;

    FichePicker(FicheKeepers keepers) {
        this.keepers = keepers;
        var label = new NativeLabel(getTranslation("people.fiche"));
        label.setFor(letters);
        letters.setId("person-fiche");
        letters.setPlaceholder(getTranslation("people.fiche.example"));
        letters.getElement().setAttribute("autocomplete", "off");
        letters.setValueChangeMode(ValueChangeMode.LAZY);
        letters.setValueChangeTimeout(TYPING_PAUSE_MS);
        letters.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look(event.getValue());
            }
        });
        said.addClassName("chosen");
        said.getElement().setAttribute("role", "status");
        matches.addClassName("matches");
        add(label, letters, said, matches);
    }

    Optional<Found> value() {
        return Optional.ofNullable(chosen);
    }

    /** Says that something must be chosen. */
    void demand() {
        said.setText(getTranslation("people.fiche.missing"));
        letters.focus();
    }

    void clear() {
        chosen = null;
        matches.removeAll();
        letters.clear();
        said.setText("");
    }

    private void look(String typed) {
        chosen = null;
        matches.removeAll();
        List<Found> found = keepers.fichesLike(typed, MOST_SHOWN);
        found.forEach(fiche -> matches.add(new ListItem(match(fiche))));
        said.setText(typed.isBlank() ? "" : getTranslation("people.fiche.found", found.size()));
    }

    private NativeButton match(Found fiche) {
        var button = new NativeButton(words(fiche), _ -> choose(fiche));
        button.addClassNames("button", "plain");
        return button;
    }

    /** The focus goes back to the field, since the button that had it is gone. */
    private void choose(Found fiche) {
        chosen = fiche;
        matches.removeAll();
        letters.clear();
        said.setText(getTranslation("people.fiche.chosen", words(fiche)));
        Focus.on(letters.getElement());
    }

    private static String words(Found fiche) {
        return fiche.name() + " · " + fiche.siren();
    }
}
