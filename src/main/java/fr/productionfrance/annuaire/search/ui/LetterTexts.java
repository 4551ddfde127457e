package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.SearchWords;
import org.springframework.stereotype.Component;

/** The pages' own words, for letters. */
@Component
final class LetterTexts implements SearchWords.Texts {

    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    LetterTexts(Nomenclature nomenclature, Places places, I18NProvider translations) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public SearchWords in(Language language) {
        Wording wording = new Wording(translations, language.locale());
        FacetWords words = new FacetWords(nomenclature, places, wording);
        return new LetterWords(words, new AppliedFilters(words, wording, places), wording);
    }
}
