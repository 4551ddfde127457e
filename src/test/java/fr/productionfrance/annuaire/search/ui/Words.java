package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import fr.productionfrance.annuaire.search.understanding.Readers;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The real words and vocabularies, read once for all tests. */
final class Words {

    static final Nomenclature NOMENCLATURE = Nomenclature.load();
    static final Places PLACES = Places.load();
    static final QueryUnderstanding UNDERSTANDING = Readers.all();
    static final Wording FRENCH = in(Language.FR);

    private Words() {}

    static Wording in(Language language) {
        return new Wording(new Bundles(), language.locale());
    }

    static ResourceBundle bundle(Locale locale) {
        return bundle("messages-search", locale);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale.getLanguage().equals("fr") ? Locale.ROOT : locale);
    }

    static FacetWords facets() {
        return new FacetWords(NOMENCLATURE, PLACES, FRENCH);
    }

    static AppliedFilters filters() {
        return new AppliedFilters(facets(), FRENCH, PLACES);
    }

    /** The page's own bundles; a missing text fails the test. */
    static final class Bundles implements I18NProvider {

        private static final List<String> NAMES = List.of(
                "messages-search",
                "messages-suggest",
                "messages-waysout",
                "messages-embed",
                "messages-alerts",
                "messages-map");

        @Override
        public List<Locale> getProvidedLocales() {
            return List.of(Locale.FRENCH);
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            ResourceBundle bundle = NAMES.stream()
                    .map(name -> bundle(name, locale))
                    .filter(words -> words.containsKey(key))
                    .findFirst()
                    .orElseThrow(() -> new MissingResourceException(key, "messages", key));
            return new MessageFormat(bundle.getString(key), locale).format(parameters);
        }
    }
}
