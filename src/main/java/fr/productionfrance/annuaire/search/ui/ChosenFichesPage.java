package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FoundFiches;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;

/** A page of the fiches that its address names. It needs no session and no script, and no search engine should know it. */
abstract class ChosenFichesPage implements ServedPages {

    private final String path;
    private final String title;
    private final FicheSearch search;
    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    /** @param title the key of its title */
    ChosenFichesPage(
            String path,
            String title,
            FicheSearch search,
            Nomenclature nomenclature,
            Places places,
            I18NProvider translations) {
        this.path = path;
        this.title = title;
        this.search = search;
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    /** @throws SearchUnavailableException when nobody can answer */
    abstract Element body(ChosenFiches chosen, FacetWords words, Wording wording);

    /** Says that nobody can answer. */
    abstract Element away(FacetWords words, Wording wording);

    FoundFiches find(ChosenFiches chosen) {
        return FoundFiches.of(chosen.slugs(), search);
    }

    @Override
    public final boolean serves(String path) {
        return path.equals(this.path);
    }

    @Override
    public final boolean isForEverybody() {
        return true;
    }

    @Override
    public final ServedPage page(ServedRequest request) {
        Wording wording =
                new Wording(translations, Language.of(request.locale()).locale());
        FacetWords words = new FacetWords(nomenclature, places, wording);
        ChosenFiches chosen = ChosenFiches.read(request.parameters().getOrDefault(ChosenFiches.PARAMETER, List.of()));
        try {
            return page(HttpStatus.OK, body(chosen, words, wording), wording);
        } catch (SearchUnavailableException _) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, away(words, wording), wording);
        }
    }

    private ServedPage page(HttpStatus status, Element body, Wording wording) {
        return new ServedPage(
                status.value(),
                wording.text(title),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(ServedFiche.STYLES),
                body);
    }
}
