package fr.productionfrance.annuaire.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses one of those that match the letters one types. The choice is told in words. */
public final class MatchPicker<T> extends Div {

    private static final int TYPING_PAUSE_MS = 250;
    private static final int MOST_SHOWN = 8;

    /** What there is to choose from. */
    public interface Choices<T> {

        List<T> like(String typed, int most);

        String words(T choice);

        /** Tells choices apart that have the same words. */
        String code(T choice);
    }

    /**
     * What it says.
     *
     * @param found how many match
     * @param chosen what was chosen, whose words it takes
     * @param missing that something must be chosen
     */
    public record Words(
            String label, String example, IntFunction<String> found, UnaryOperator<String> chosen, String missing) {}

    private final transient Choices<T> choices;
    private final transient Words words;
    private final Input letters = new Input();
    private final Paragraph said = new Paragraph();
    private final UnorderedList matches = new UnorderedList();
    private transient @Nullable T chosen;

    /** @param id of the field */
    public MatchPicker(String id, Words words, Choices<T> choices) {
        this.choices = choices;
        this.words = words;
        var label = new NativeLabel(words.label());
        label.setFor(letters);
        letters.setId(id);
        letters.setPlaceholder(words.example());
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

    public Optional<T> value() {
        return Optional.ofNullable(chosen);
    }

    /** Says that something must be chosen. */
    public void demand() {
        said.setText(words.missing());
        letters.focus();
    }

    public void clear() {
        chosen = null;
        matches.removeAll();
        letters.clear();
        said.setText("");
    }

    private void look(String typed) {
        chosen = null;
        matches.removeAll();
        List<T> found = choices.like(typed, MOST_SHOWN);
        found.forEach(choice -> matches.add(new ListItem(match(choice))));
        said.setText(typed.isBlank() ? "" : words.found().apply(found.size()));
    }

    private NativeButton match(T choice) {
        var button = new NativeButton(choices.words(choice), _ -> choose(choice));
        button.addClassNames("button", "plain");
        button.getElement().setAttribute("data-code", choices.code(choice));
        return button;
    }

    /** The focus goes back to the field, since the button that had it is gone. */
    private void choose(T choice) {
        chosen = choice;
        matches.removeAll();
        letters.clear();
        said.setText(words.chosen().apply(choices.words(choice)));
        Focus.on(letters.getElement());
    }
}
