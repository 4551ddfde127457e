package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.design.HeaderContent;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.SortOrder;
import fr.productionfrance.annuaire.search.StateParameter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The search. What is asked stands in the address, so that back, forward, reload and a link sent on all give the same page. Hits
 * come with the first answer; the counts beside the facets are asked for once the browser has shown them.
 */
@Route("")
@StyleSheet("context://assets/search.css")
@AnonymousAllowed
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle, HeaderContent, Asker {

    private static final int TO_CONFIRM_SHOWN = 5;

    private final FicheSearch search;
    private final Addresses addresses;
    private final Wording wording;
    private final SearchBox box;
    private final Notices notices;
    private final Chips chips;
    private final FacetPanel facets;
    private final ResultHeader header;
    private final Outage outage;
    private final ResultPanel results;

    private SearchState state = SearchState.START;
    private int round;

    SearchView(
            FicheSearch search,
            SearchParameters parameters,
            Nomenclature nomenclature,
            Places places,
            ToleranceReader tolerances) {
        this.search = search;
        addresses = new Addresses(parameters);
        wording = Wording.ofThePage();
        FacetWords words = new FacetWords(nomenclature, places, wording);
        AppliedFilters filters = new AppliedFilters(words, wording, places);
        box = new SearchBox(wording, this::askWords);
        notices = new Notices(wording);
        chips = new Chips(filters, wording, this);
        facets = new FacetPanel(new FacetSections(words, filters, places, tolerances, wording).all(this), wording);
        header = new ResultHeader(addresses, wording, this::sort);
        outage = new Outage(wording);
        results = new ResultPanel(addresses, words, wording);
        addClassName("search");
        H1 title = new H1(wording.text("search.title"));
        title.addClassName("visually-hidden");
        Div found = new Div(header, outage, results);
        found.addClassName("results");
        Div body = new Div(facets, found);
        body.addClassName("search-body");
        add(title, notices, chips, body);
        results.showWaiting();
    }

    @Override
    public Component headerContent() {
        return box;
    }

    @Override
    public String getPageTitle() {
        String text = state.criteria().text();
        return text.isBlank() ? wording.text("search.title") : wording.text("search.title.words", text.strip());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        SearchReading reading = addresses.read(event.getLocation());
        state = reading.state();
        notices.show(reading.problems());
        box.settle();
        show();
    }

    @Override
    public SearchCriteria asked() {
        return state.criteria();
    }

    @Override
    public void ask(SearchCriteria criteria) {
        go(asking(criteria));
    }

    @Override
    public void open(Facet facet, Set<String> codes) {
        Map<Facet, Set<String>> opened = new EnumMap<>(Facet.class);
        opened.putAll(state.opened());
        opened.put(facet, codes);
        state = state.withOpened(opened);
        history().replaceState(null, addresses.location(state));
    }

    @Override
    public void recount() {
        countLater();
    }

    private void askWords(String text, boolean sameStep) {
        SearchState next = asking(state.criteria().withText(text));
        if (sameStep) {
            history().replaceState(null, addresses.location(next));
            state = next;
            show();
        } else {
            go(next);
        }
    }

    private void sort(SortOrder order) {
        go(state.withPage(state.page().withSort(order)));
    }

    /** Something new is asked of the fiches that meet everything, from the first; distance needs a place. */
    private SearchState asking(SearchCriteria criteria) {
        PageRequest page = state.page().withBand(Band.CONFIRMED);
        boolean sortable = page.sort() != SortOrder.DISTANCE || criteria.near() != null;
        return state.withCriteria(criteria).withPage(sortable ? page : page.withSort(SortOrder.FIT));
    }

    private void go(SearchState next) {
        if (!next.equals(state)) {
            history().pushState(null, addresses.location(next));
            state = next;
            notices.clear();
            show();
        }
    }

    private History history() {
        return getUI().orElseThrow().getPage().getHistory();
    }

    private void show() {
        SearchCriteria criteria = state.criteria();
        getUI().ifPresent(ui -> ComponentUtil.setData(ui, SearchState.class, state));
        box.showAsked(criteria.text());
        chips.showAsked(criteria);
        facets.showAsked(state);
        header.showOrder(state);
        try {
            show(search.search(criteria, state.page()));
            outage.end();
            countLater();
        } catch (InvalidCursorException _) {
            showFirstPage();
        } catch (SearchUnavailableException _) {
            outage.begin(this::show);
        }
    }

    /** A cursor that no page gave, or that of another index, leads nowhere: the first page stands in for it. */
    private void showFirstPage() {
        String cursor = String.valueOf(state.page().after());
        notices.show(List.of(new ParameterProblem(
                StateParameter.AFTER.parameter(), cursor, ParameterProblem.Code.NOT_A_CURSOR, List.of())));
        state = state.withPage(state.page().after(null));
        show();
    }

    private void show(SearchPage page) {
        header.show(page, state);
        facets.show(page, state);
        results.show(page, state);
    }

    /** The browser shows the hits, and asks for the rest at once; what was asked before that counts no more. */
    private void countLater() {
        int now = ++round;
        getElement().executeJs("return 0").then(_ -> {
            if (now == round) {
                count();
            }
        });
    }

    private void count() {
        try {
            facets.showCounts(search.count(state.criteria(), facets.toCount()));
            if (results.isLastPage()) {
                PageRequest some = state.page().withBand(Band.TO_CONFIRM).withSize(TO_CONFIRM_SHOWN);
                results.showToConfirm(search.search(state.criteria(), some), state);
            }
        } catch (SearchUnavailableException _) {
            outage.begin(this::show);
        }
    }
}
