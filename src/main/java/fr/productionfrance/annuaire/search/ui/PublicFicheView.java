package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.design.GoneException;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.SimilarFiche;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The fiche of one member as everybody may see it. */
@Route(PublicFicheView.ROUTE + "/:" + PublicFicheView.SLUG)
@StyleSheet("context://assets/search.css")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "leaflet.markercluster", version = "1.5.3")
@JsModule("./annuaire-map.js")
@AnonymousAllowed
class PublicFicheView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "fiche";
    static final String SLUG = "slug";

    /** As many as one looks at. */
    static final int SIMILAR = 4;

    private final FicheSearch search;
    private final Addresses addresses;
    private final LastResults lastResults;
    private final Wording wording;
    private final FicheMarkup markup;
    private final SitesMapMarkup sitesMap;
    private final Anchor back = new Anchor();
    private final Outage outage;
    private final Markup page = new Markup("fiche");

    private String slug = "";
    private String title = "";

    PublicFicheView(
            FicheSearch search,
            SearchParameters parameters,
            Nomenclature nomenclature,
            Places places,
            MapSettings maps) {
        this.search = search;
        addresses = new Addresses(parameters);
        lastResults = new LastResults(addresses);
        wording = Wording.ofThePage();
        markup = new FicheMarkup(new FacetWords(nomenclature, places, wording), wording);
        sitesMap = new SitesMapMarkup(new MapLook(maps, wording), wording);
        outage = new Outage(wording, this::retry);
        addClassName("fiche-page");
        back.addClassName("back");
        back.getElement().setAttribute("router-link", true);
        add(back, outage, page);
    }

    /** The page's address below the application's root. */
    static String path(String slug) {
        return ROUTE + "/" + URLEncoder.encode(slug, StandardCharsets.UTF_8);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get(SLUG).orElse("");
        title = wording.text("fiche.title");
        leadBack(event.getUI());
        try {
            Optional<FicheView> fiche = AskedOnce.ask(List.of(slug), () -> search.fiche(slug));
            fiche.ifPresentOrElse(this::show, () -> leadOn(event));
        } catch (SearchUnavailableException e) {
            outage.begin();
        }
    }

    /** To the fiche that this one has become part of; where there is none, it is gone, or never was. */
    private void leadOn(BeforeEnterEvent event) {
        Optional<String> successor = search.successor(slug);
        if (successor.isPresent()) {
            event.forwardTo(PublicFicheView.class, new RouteParameters(SLUG, successor.get()));
        } else if (search.isWithdrawn(slug)) {
            event.rerouteToError(GoneException.class);
        } else {
            event.rerouteToError(NotFoundException.class, wording.text("fiche.unknown"));
        }
    }

    private void leadBack(UI ui) {
        back.setText(wording.text("fiche.to-search"));
        back.setHref(addresses.link(SearchState.START));
        lastResults.known(ui).ifPresentOrElse(this::leadBackTo, () -> lastResults.recall(this, this::leadBackTo));
    }

    private void leadBackTo(SearchState results) {
        back.setText(wording.text("fiche.back"));
        back.setHref(addresses.link(results));
    }

    private void show(FicheView fiche) {
        if (search.isLimited()) {
            outage.limit("fiche.limited");
        } else {
            outage.end();
        }
        title = fiche.name();
        List<SimilarFiche> similar =
                AskedOnce.ask(List.of(SIMILAR, fiche.slug()), () -> search.similar(fiche, SIMILAR));
        page.show(markup.page(fiche, similar, sitesMap.section(fiche)));
    }

    private void retry() {
        try {
            Optional<FicheView> fiche = search.fiche(slug);
            fiche.ifPresent(this::show);
            fiche.map(FicheView::name)
                    .ifPresent(name -> getUI().orElseThrow().getPage().setTitle(name));
            if (fiche.isEmpty()) {
                getUI().orElseThrow().getPage().reload();
            }
        } catch (SearchUnavailableException e) {
            outage.begin();
        }
    }
}
