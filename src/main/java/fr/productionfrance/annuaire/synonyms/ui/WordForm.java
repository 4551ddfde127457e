package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.design.MatchPicker;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import fr.productionfrance.annuaire.synonyms.NewSynonym;
import fr.productionfrance.annuaire.synonyms.Targets;
import java.util.function.Consumer;

/** A word, what it is to mean, and a button for each of the two things that can be done with it. */
final class WordForm extends Div {

    private static final String MOST_TYPED = "60";

    private final Input word = new Input();
    private final MatchPicker<Target> picker;
    private final LanguageChoice language;
    private final Input replacing = new Input();

    WordForm(Targets targets, MeaningWords words, Consumer<NewSynonym> action) {
        addClassNames("plain-form", "word-form");
        picker = new MatchPicker<>("word-target", words(words), new Entries(targets, words));
        picker.addClassName("target-picker");
        language = new LanguageChoice(words);
        word.setId("word");
        word.getElement().setAttribute("maxlength", MOST_TYPED);
        word.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("synonyms.word"));
        label.setFor(word);
        var help = new Paragraph(getTranslation("synonyms.word.help"));
        help.addClassName("field-help");
        add(new Div(label, word, help), picker, language, replacing(), buttons(action));
    }

    private static MatchPicker.Words words(MeaningWords words) {
        return new MatchPicker.Words(
                words.text("synonyms.target"),
                words.text("synonyms.target.example"),
                found -> words.text("synonyms.target.found", found),
                chosen -> words.text("synonyms.target.chosen", chosen),
                words.text("synonyms.target.missing"));
    }

    private Div replacing() {
        replacing.setId("word-replacing");
        replacing.setType("checkbox");
        replacing.getElement().addPropertyChangeListener("checked", "change", _ -> {});
        var label = new NativeLabel(getTranslation("synonyms.replacing"));
        label.setFor(replacing);
        Div choice = new Div(replacing, label);
        choice.addClassName("check");
        return choice;
    }

    private Div buttons(Consumer<NewSynonym> action) {
        var add = new NativeButton(getTranslation("synonyms.add"), _ -> {
            if (picker.value().isEmpty()) {
                picker.demand();
            } else {
                action.accept(new NewSynonym(word.getValue(), picker.value().get(), language.value(), isReplacing()));
            }
        });
        add.setId("word-add");
        add.addClassNames("button", "primary");
        var takeAway = new NativeButton(
                getTranslation("synonyms.take-away"),
                _ -> action.accept(new NewSynonym(word.getValue(), null, language.value(), true)));
        takeAway.setId("word-take-away");
        takeAway.addClassName("button");
        Div buttons = new Div(add, takeAway);
        buttons.addClassName("buttons");
        return buttons;
    }

    private boolean isReplacing() {
        return replacing.getElement().getProperty("checked", false);
    }

    void clear() {
        word.clear();
        picker.clear();
        replacing.getElement().setProperty("checked", false);
    }
}
