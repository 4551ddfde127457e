package fr.productionfrance.annuaire.synonyms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whose word it is: a language's, or of all of them. */
final class LanguageChoice extends Div {

    private static final String ID = "word-language";

    private final Element select = new Element("select");

    LanguageChoice(MeaningWords words) {
        var label = new NativeLabel(words.text("synonyms.language"));
        label.getElement().setAttribute("for", ID);
        select.setAttribute("id", ID);
        option("", words.text("synonyms.language.all"));
        for (Language language : Language.values()) {
            option(
                    language.name(),
                    words.text("synonyms.language." + language.name().toLowerCase(Locale.ROOT)));
        }
        // The page writes the property; a choice of nothing is a choice too.
        select.addPropertyChangeListener("value", "change", _ -> {});
        add(label);
        getElement().appendChild(select);
    }

    private void option(String value, String text) {
        select.appendChild(new Element("option").setAttribute("value", value).setText(text));
    }

    @Nullable
    Language value() {
        String chosen = select.getProperty("value", "");
        return chosen.isEmpty() ? null : Language.valueOf(chosen);
    }
}
