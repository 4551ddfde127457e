package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheSearch;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Whose list it is, the visitor's own or one he was sent, his browser alone knows: the server keeps nothing of it. */
@Component
final class ShortlistPage extends ChosenFichesPage {

    ShortlistPage(FicheSearch search, Nomenclature nomenclature, Places places, I18NProvider translations) {
        super("/liste", "list.title", search, nomenclature, places, translations);
    }

    @Override
    Element body(ChosenFiches chosen, FacetWords words, Wording wording) {
        return new ShortlistMarkup(words, wording).page(chosen, find(chosen));
    }

    @Override
    Element away(FacetWords words, Wording wording) {
        return new ShortlistMarkup(words, wording).away();
    }
}
