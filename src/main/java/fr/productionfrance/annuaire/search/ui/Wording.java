package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.Locale;

/** The page's words in one language. */
record Wording(I18NProvider translations, Locale locale) {

    /** The words in the language of the page that is being made. */
    static Wording ofThePage() {
        return new Wording(
                VaadinService.getCurrent().getInstantiator().getI18NProvider(),
                Language.of(UI.getCurrent().getLocale()).locale());
    }

    String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    Language language() {
        return Language.of(locale);
    }
}
