package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.export.ExportTexts;
import fr.productionfrance.annuaire.search.export.ExportWords;
import org.springframework.stereotype.Component;

/** The pages' own words, for files of what they show. */
@Component
final class SearchExportTexts implements ExportTexts {

    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    SearchExportTexts(Nomenclature nomenclature, Places places, I18NProvider translations) {
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public ExportWords in(Language language) {
        Wording wording = new Wording(translations, language.locale());
        FacetWords words = new FacetWords(nomenclature, places, wording);
        return new SearchExportWords(words, new AppliedFilters(words, wording, places), wording);
    }
}
