package fr.productionfrance.annuaire.fiche.editing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The page's words in one language. */
record FormWords(I18NProvider translations, Language language) {

    private static final ResourceBundle KEYS = ResourceBundle.getBundle("messages-forms", Locale.ROOT);

    static FormWords ofThePage() {
        return new FormWords(
                VaadinService.getCurrent().getInstantiator().getI18NProvider(),
                Language.of(UI.getCurrentOrThrow().getLocale()));
    }

    String text(String key, Object... values) {
        return translations.getTranslation(key, language.locale(), values);
    }

    /** A text that there need not be: the help of a field, an example. */
    Optional<String> ifThere(String key) {
        return KEYS.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The word for one of an enumeration: "forms.evidence." and its name. */
    String of(String prefix, Enum<?> value) {
        return text(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
