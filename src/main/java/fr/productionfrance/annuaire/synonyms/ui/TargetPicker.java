package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.design.Focus;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import fr.productionfrance.annuaire.synonyms.Targets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses an entry of the nomenclature: one types some letters of a name or a code and takes one of those that have them. */
final class TargetPicker extends Div {

    private static final int MOST_SHOWN = 8;
    private static final int TYPING_PAUSE_MS = 250;

    private final transient Targets targets;
    private final transient MeaningWords words;
    private final Input letters = new Input();
    private final Paragraph said = new Paragraph();
    private final UnorderedList matches = new UnorderedList();
    private @Nullable Target chosen;

    TargetPicker(Targets targets, MeaningWords words) {
        this.targets = targets;
        this.words = words;
        addClassName("target-picker");
        var label = new NativeLabel(words.text("synonyms.target"));
        label.setFor(letters);
        letters.setId("word-target");
        letters.setPlaceholder(words.text("synonyms.target.example"));
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

    private void look(String typed) {
        chosen = null;
        matches.removeAll();
        List<Target> found = targets.like(typed, words.language(), MOST_SHOWN);
        found.forEach(target -> matches.add(new ListItem(match(target))));
        said.setText(typed.isBlank() ? "" : words.text("synonyms.target.found", found.size()));
    }

    private NativeButton match(Target target) {
        var button = new NativeButton(words.target(target), _ -> choose(target));
        button.addClassNames("button", "plain");
        button.getElement().setAttribute("data-code", target.code());
        return button;
    }

    /** The focus goes back to the field, since the button that had it is gone. */
    private void choose(Target target) {
        chosen = target;
        matches.removeAll();
        letters.clear();
        said.setText(words.text("synonyms.target.chosen", words.target(target)));
        Focus.on(letters.getElement());
    }

    Optional<Target> value() {
        return Optional.ofNullable(chosen);
    }

    /** Says that something must be chosen. */
    void demand() {
        said.setText(words.text("synonyms.target.missing"));
        letters.focus();
    }

    void clear() {
        chosen = null;
        matches.removeAll();
        letters.clear();
        said.setText("");
    }
}
