package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FoundFiches;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Two to four fiches side by side. */
@Component
final class ComparisonPage extends ChosenFichesPage {

    static final int FEWEST = 2;
    static final int MOST = 4;

    ComparisonPage(FicheSearch search, Nomenclature nomenclature, Places places, I18NProvider translations) {
        super("/comparer", "compare.title", search, nomenclature, places, translations);
    }

    @Override
    Element body(ChosenFiches chosen, FacetWords words, Wording wording) {
        ComparisonMarkup markup = new ComparisonMarkup(words, wording);
        if (chosen.asked() > MOST) {
            return markup.tooMany(chosen);
        }
        FoundFiches found = find(chosen);
        return found.fiches().size() < FEWEST ? markup.tooFew(chosen, found) : markup.table(chosen, found);
    }

    @Override
    Element away(FacetWords words, Wording wording) {
        return new ComparisonMarkup(words, wording).away();
    }
}
