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
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * The fiches that its address names. Whose list it is, the visitor's own or one he was sent, his browser alone knows: the server
 * keeps nothing of it, not even a session.
 */
@Component
final class ShortlistPage implements ServedPages {

    static final String PATH = "/liste";

    private final FicheSearch search;
    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    ShortlistPage(FicheSearch search, Nomenclature nomenclature, Places places, I18NProvider translations) {
        this.search = search;
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public boolean serves(String path) {
        return path.equals(PATH);
    }

    @Override
    public boolean isForEverybody() {
        return true;
    }

    @Override
    public ServedPage page(ServedRequest request) {
        Wording wording =
                new Wording(translations, Language.of(request.locale()).locale());
        ChosenFiches chosen = ChosenFiches.read(request.parameters().getOrDefault(ChosenFiches.PARAMETER, List.of()));
        ShortlistMarkup markup = new ShortlistMarkup(new FacetWords(nomenclature, places, wording), wording);
        try {
            List<FicheView> found = search.fiches(chosen.slugs());
            return page(HttpStatus.OK, markup.page(chosen, found), wording);
        } catch (SearchUnavailableException _) {
            return page(HttpStatus.SERVICE_UNAVAILABLE, markup.away(), wording);
        }
    }

    /** For the one it is for: no search engine should know it. */
    private static ServedPage page(HttpStatus status, Element body, Wording wording) {
        return new ServedPage(
                status.value(),
                wording.text("list.title"),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(ServedFiche.STYLES),
                body);
    }
}
