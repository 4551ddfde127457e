package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.productionfrance.annuaire.design.FixedText;
import fr.productionfrance.annuaire.design.HeaderContent;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The search. What is asked stands in the address, so that back, forward, reload and a link sent on all give the same page. Hits
 * come with the first answer; the counts beside the facets are asked for once the browser has shown them.
 */
@Route("")
@StyleSheet("context://assets/search.css")
@StyleSheet("context://assets/waysout.css")
@StyleSheet("context://assets/suggest.css")
@AnonymousAllowed
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle, HeaderContent {

    private final SearchHistory history;
    private final LastResults lastResults;
    private final Wording wording;
    private final SearchBox box;
    private final Notices notices;
    private final Chips chips;
    private final FacetPanel facets;
    private final ResultColumn results;
    private final MapColumn map;

    SearchView(
            FicheSearch search,
            SearchParameters parameters,
            SearchInWords inWords,
            Nomenclature nomenclature,
            Places places,
            ToleranceReader tolerances,
            ApplicationEventPublisher events,
            MapSettings maps) {
        Addresses addresses = new Addresses(parameters);
        wording = Wording.ofThePage();
        WordReader reader = new WordReader(inWords, search, wording.language());
        history = new SearchHistory(this, addresses, reader, this::showNewQuestion, this::recount);
        lastResults = new LastResults(addresses);
        FacetWords words = new FacetWords(nomenclature, places, wording);
        AppliedFilters filters = new AppliedFilters(words, wording, places);
        box = new SearchBox(wording, this::askWords, this::showWords);
        box.onPicked(history::pick);
        notices = new Notices(wording);
        chips = new Chips(new AskedChips(filters, wording, inWords::corrected), wording, history);
        facets = new FacetPanel(new FacetSections(words, filters, places, tolerances, wording).all(history), wording);
        DeadEnd deadEnd =
                new DeadEnd(search, history, events::publishEvent, new WaysOutMarkup(words, filters, wording), wording);
        results = new ResultColumn(
                search,
                history,
                this,
                facets,
                new ResultHeader(addresses, wording, history::sort),
                new TryWith(new TryWithMarkup(search, reader, addresses, wording)),
                new Outage(wording, this::show),
                new ResultPanel(addresses, words, wording, deadEnd),
                deadEnd);
        Div body = new Div(facets, results);
        body.addClassName("search-body");
        map = new MapColumn(body, new MapLook(maps, wording), addresses, wording, history);
        H1 title = FixedText.in(new H1(), wording.text("search.title"));
        title.addClassName("visually-hidden");
        addClassName("search");
        add(title, notices, chips, body);
    }

    @Override
    public Component headerContent() {
        return box;
    }

    @Override
    public String getPageTitle() {
        String text = WordsAgain.all(history.state());
        return text.isBlank() ? wording.text("search.title") : wording.text("search.title.words", text.strip());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        notices.show(history.arrive(event.getLocation()));
        box.settle();
        show();
    }

    private void askWords(String text, boolean sameStep) {
        boolean cut = text.length() > SearchCriteria.LONGEST_TEXT;
        history.askWords(cut ? text.substring(0, SearchCriteria.LONGEST_TEXT) : text, sameStep);
        if (cut) {
            notices.show(List.of(Ignored.textCut(text)));
        }
    }

    private void showNewQuestion() {
        notices.clear();
        show();
    }

    private void showWords() {
        box.showAsked(history.asked().text());
    }

    private void recount() {
        results.countLater();
    }

    private void show() {
        SearchState state = history.state();
        lastResults.keep(this, state);
        showWords();
        chips.showAsked(state);
        facets.showAsked(state);
        map.show(state);
        try {
            results.show(state);
        } catch (InvalidCursorException _) {
            showFirstPage();
        }
    }

    /** A cursor that no page gave, or that of another index, leads nowhere: the first page stands in for it. */
    private void showFirstPage() {
        notices.add(Ignored.lostCursor(history.state()));
        history.dropCursor();
        show();
    }
}
