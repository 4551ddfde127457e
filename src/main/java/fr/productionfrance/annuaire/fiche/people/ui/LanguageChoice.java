package fr.productionfrance.annuaire.fiche.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.List;
import java.util.Locale;

/** The language in which somebody is written to; French unless another is chosen. */
final class LanguageChoice extends Div {

    private static final List<String> LANGUAGES = List.of("fr", "en", "de");
    private static final String VALUE = "value";

    private final HtmlContainer select = new HtmlContainer("select");

    LanguageChoice() {
        select.setId("person-language");
        select.getElement().addPropertyChangeListener(VALUE, "change", _ -> {});
        for (String language : LANGUAGES) {
            var option = new HtmlContainer("option");
            option.getElement().setAttribute(VALUE, language);
            option.setText(getTranslation("people.language." + language));
            select.add(option);
        }
        var label = new NativeLabel(getTranslation("people.language"));
        label.getElement().setAttribute("for", "person-language");
        add(label, select);
    }

    Locale value() {
        String chosen = select.getElement().getProperty(VALUE, LANGUAGES.getFirst());
        return Locale.of(LANGUAGES.contains(chosen) ? chosen : LANGUAGES.getFirst());
    }
}
