package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedPages;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The fiche as the server alone can make it: the same markup, and what search engines read besides. */
@Component
final class ServedFiche implements ServedPages {

    static final String STYLES = "assets/search.css";

    private static final Pattern PATH = Pattern.compile("/" + PublicFicheView.ROUTE + "/([^/]+)/?");

    private final FicheSearch search;
    private final Nomenclature nomenclature;
    private final Places places;
    private final I18NProvider translations;

    ServedFiche(FicheSearch search, Nomenclature nomenclature, Places places, I18NProvider translations) {
        this.search = search;
        this.nomenclature = nomenclature;
        this.places = places;
        this.translations = translations;
    }

    @Override
    public boolean serves(String path) {
        return PATH.matcher(path).matches();
    }

    @Override
    public Optional<String> movedTo(ServedRequest request) {
        String slug = slug(request);
        try {
            return find(slug).isPresent()
                    ? Optional.empty()
                    : search.successor(slug).map(PublicFicheView::path);
        } catch (SearchUnavailableException _) {
            return Optional.empty();
        }
    }

    @Override
    public ServedPage page(ServedRequest request) {
        Wording wording =
                new Wording(translations, Language.of(request.locale()).locale());
        String slug = slug(request);
        try {
            return find(slug).map(found -> page(found, request, wording)).orElseGet(() -> none(slug, wording));
        } catch (SearchUnavailableException _) {
            return ServedPage.refusal(
                    HttpStatus.SERVICE_UNAVAILABLE.value(), wording.text("fiche.title"), wording.text("search.away"));
        }
    }

    private static String slug(ServedRequest request) {
        Matcher address = PATH.matcher(request.path());
        return address.matches() ? address.group(1) : "";
    }

    private Optional<FicheView> find(String slug) {
        return AskedOnce.ask(List.of(slug), () -> search.fiche(slug));
    }

    private ServedPage page(FicheView fiche, ServedRequest request, Wording wording) {
        FacetWords words = new FacetWords(nomenclature, places, wording);
        FicheSummary summary = new FicheSummary(fiche, words, wording);
        Element body = new Element("div").addClass("fiche-page");
        body.appendElement("a").addClass("back").attr("href", "./").text(wording.text("fiche.to-search"));
        body.appendElement("div")
                .addClass("fiche")
                .appendChildren(new FicheMarkup(words, wording)
                        .page(
                                fiche,
                                AskedOnce.ask(
                                        List.of(PublicFicheView.SIMILAR, fiche.slug()),
                                        () -> search.similar(fiche, PublicFicheView.SIMILAR)),
                                Optional.empty())
                        .children());
        String path = PublicFicheView.path(fiche.slug());
        return new ServedPage(
                HttpStatus.OK.value(),
                summary.title(),
                summary.description(),
                Optional.of(path),
                Optional.of(new FicheData(words).json(fiche, request.site(), path)),
                List.of(STYLES),
                body);
    }

    /** One that was public once is gone for good; any other address never was one. */
    private ServedPage none(String slug, Wording wording) {
        boolean withdrawn = search.isWithdrawn(slug);
        return ServedPage.refusal(
                withdrawn ? HttpStatus.GONE.value() : HttpStatus.NOT_FOUND.value(),
                wording.text(withdrawn ? "fiche.withdrawn.title" : "fiche.unknown.title"),
                wording.text(withdrawn ? "fiche.withdrawn.text" : "fiche.unknown"),
                wording.text("fiche.to-search"));
    }
}
