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

/** Two to four fiches side by side, as its address names them; needs no session and no script. */
@Component
final class ComparisonPage implements ServedPages {

    static final int FEWEST = 2;
    static final int MOST = 4;

    private static final String PATH = "/comparer";

    private final FicheSearch search;
    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    ComparisonPage(FicheSearch search, Nomenclature nomenclature, Places places, I18NProvider translations) {
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
        ComparisonMarkup markup = new ComparisonMarkup(new FacetWords(nomenclature, places, wording), wording);
        if (chosen.asked() > MOST) {
            return page(HttpStatus.OK, markup.tooMany(chosen), wording);
        }
        try {
            List<FicheView> found = search.fiches(chosen.slugs());
            Element body = found.size() < FEWEST ? markup.tooFew(chosen, found) : markup.table(chosen, found);
            return page(HttpStatus.OK, body, wording);
        } catch (SearchUnavailableException _) {
            return ServedPage.refusal(
                    HttpStatus.SERVICE_UNAVAILABLE.value(), wording.text("compare.title"), wording.text("search.away"));
        }
    }

    /** Of endlessly many addresses none is for search engines. */
    private static ServedPage page(HttpStatus status, Element body, Wording wording) {
        return new ServedPage(
                status.value(),
                wording.text("compare.title"),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(ServedFiche.STYLES),
                body);
    }
}
