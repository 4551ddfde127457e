package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import fr.productionfrance.annuaire.search.understanding.Understood;

/** A sentence as buyers write it, and below it how it is read now. */
final class SentenceTrial extends Div {

    private static final int TYPING_PAUSE_MS = 400;
    private static final String MOST_TYPED = "2000";

    private final transient QueryUnderstanding understanding;
    private final transient MeaningWords words;
    private final Input sentence = new Input();
    private final UnorderedList read = new UnorderedList();

    SentenceTrial(QueryUnderstanding understanding, MeaningWords words) {
        this.understanding = understanding;
        this.words = words;
        addClassNames("plain-form", "sentence-trial");
        var label = new NativeLabel(words.text("synonyms.try.sentence"));
        label.setFor(sentence);
        sentence.setId("word-sentence");
        sentence.setPlaceholder(words.text("synonyms.try.example"));
        sentence.getElement().setAttribute("maxlength", MOST_TYPED);
        sentence.getElement().setAttribute("autocomplete", "off");
        sentence.setValueChangeMode(ValueChangeMode.LAZY);
        sentence.setValueChangeTimeout(TYPING_PAUSE_MS);
        sentence.addValueChangeListener(_ -> again());
        read.setId("word-read");
        read.getElement().setAttribute("aria-live", "polite");
        add(new Div(label, sentence), read);
    }

    /** Reads it again, since the words have changed. */
    void again() {
        read.removeAll();
        String text = sentence.getValue();
        if (text.isBlank()) {
            return;
        }
        Understood understood = understanding.understand(text, words.language());
        understood
                .recognised()
                .forEach(part -> line(words.text("synonyms.try.read", part.words(), words.meaning(part.meaning()))));
        understood.refused().forEach(span -> line(words.text("synonyms.try.refused", span.of(understood.text()))));
        if (!understood.rest().isBlank()) {
            line(words.text("synonyms.try.text", understood.rest()));
        }
    }

    private void line(String text) {
        read.add(new ListItem(text));
    }
}
