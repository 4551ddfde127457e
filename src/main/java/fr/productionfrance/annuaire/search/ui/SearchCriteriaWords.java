package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.CriteriaWords;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import org.springframework.stereotype.Component;

/** The words of the chips. */
@Component
final class SearchCriteriaWords implements CriteriaWords {

    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    SearchCriteriaWords(Nomenclature nomenclature, Places places, I18NProvider translations) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public List<String> of(SearchCriteria criteria, Language language) {
        Wording wording = new Wording(translations, language.locale());
        FacetWords words = new FacetWords(nomenclature, places, wording);
        return new AppliedFilters(words, wording, places)
                .of(criteria).stream().map(AppliedFilter::text).toList();
    }
}
