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
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.StateParameter;
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

    private static final int TO_CONFIRM_SHOWN = 5;

    /** Makes the browser come back once it has shown what it was sent. */
    private static final String NOTHING = "return 0";
    /** Makes the browser tell that it has what was sent with it. */
    private static final String SHOWN = "return true";

    private final FicheSearch search;
    private final SearchHistory history;
    private final LastResults lastResults;
    private final Wording wording;
    private final SearchBox box;
    private final Notices notices;
    private final Chips chips;
    private final FacetPanel facets;
    private final ResultHeader header;
    private final TryWith tryWith;
    private final Outage outage;
    private final DeadEnd deadEnd;
    private final ResultPanel results;
    private final MapColumn map;

    private int round;

    SearchView(
            FicheSearch search,
            SearchParameters parameters,
            SearchInWords inWords,
            Nomenclature nomenclature,
            Places places,
            ToleranceReader tolerances,
            ApplicationEventPublisher events,
            MapSettings maps) {
        this.search = search;
        Addresses addresses = new Addresses(parameters);
        wording = Wording.ofThePage();
        WordReader reader = new WordReader(inWords, search, wording);
        history = new SearchHistory(this, addresses, reader, this::showNewQuestion, this::countLater);
        lastResults = new LastResults(addresses);
        FacetWords words = new FacetWords(nomenclature, places, wording);
        AppliedFilters filters = new AppliedFilters(words, wording, places);
        box = new SearchBox(wording, history::askWords, this::showWords);
        box.onPicked(history::pick);
        notices = new Notices(wording);
        chips = new Chips(new AskedChips(filters, wording, inWords::corrected), wording, history);
        facets = new FacetPanel(new FacetSections(words, filters, places, tolerances, wording).all(history), wording);
        header = new ResultHeader(addresses, wording, history::sort);
        tryWith = new TryWith(new TryWithMarkup(search, reader, addresses, wording));
        outage = new Outage(wording);
        deadEnd =
                new DeadEnd(search, history, events::publishEvent, new WaysOutMarkup(words, filters, wording), wording);
        results = new ResultPanel(addresses, words, wording, deadEnd);
        addClassName("search");
        H1 title = FixedText.in(new H1(), wording.text("search.title"));
        title.addClassName("visually-hidden");
        Div found = new Div(header, tryWith.component(), outage, results);
        found.addClassName("results");
        Div body = new Div(facets, found);
        body.addClassName("search-body");
        map = new MapColumn(body, new MapLook(maps, wording), addresses, wording, history);
        add(title, notices, chips, body);
        results.showWaiting();
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

    private void showNewQuestion() {
        notices.clear();
        show();
    }

    private void showWords() {
        box.showAsked(history.asked().text());
    }

    private void show() {
        SearchState state = history.state();
        SearchCriteria criteria = state.criteria();
        lastResults.keep(this, state);
        showWords();
        chips.showAsked(state);
        facets.showAsked(state);
        header.showOrder(state);
        map.show(state);
        try {
            SearchPage page =
                    AskedOnce.ask(List.of(criteria, state.page()), () -> search.search(criteria, state.page()));
            show(page, state);
            if (page.byNameOnly()) {
                outage.limit("search.limited", this::show);
            } else {
                outage.end();
                countLater();
            }
        } catch (InvalidCursorException _) {
            showFirstPage();
        } catch (LimitedSearchException _) {
            results.showWaiting();
            deadEnd.clear();
            outage.limit("search.limited.more", this::show);
        } catch (SearchUnavailableException _) {
            outage.begin(this::show);
        }
    }

    /** A cursor that no page gave, or that of another index, leads nowhere: the first page stands in for it. */
    private void showFirstPage() {
        String cursor = String.valueOf(history.state().page().after());
        notices.show(List.of(new ParameterProblem(
                StateParameter.AFTER.parameter(), cursor, ParameterProblem.Code.NOT_A_CURSOR, List.of())));
        history.dropCursor();
        show();
    }

    private void show(SearchPage page, SearchState state) {
        header.show(page, state);
        tryWith.clear();
        facets.show(page, state);
        results.show(page, state);
        deadEnd.expect(page, state);
    }

    /** The browser shows the hits, and asks for the rest at once; what was asked before that counts no more. */
    private void countLater() {
        int now = ++round;
        getElement().executeJs(NOTHING).then(_ -> {
            if (now == round) {
                count();
            }
        });
    }

    private void count() {
        SearchState state = history.state();
        try {
            facets.showCounts(search.count(state.criteria(), facets.toCount()));
            showMentions(state);
            tryWith.show(state);
        } catch (SearchUnavailableException _) {
            outage.begin(this::show);
        }
        deadEnd.help(state, () -> showToConfirm(state));
        forgetWhatIsShown();
    }

    private void showToConfirm(SearchState state) {
        if (!results.isLastPage()) {
            return;
        }
        try {
            PageRequest some = state.page().withBand(Band.TO_CONFIRM).withSize(TO_CONFIRM_SHOWN);
            results.showToConfirm(search.search(state.criteria(), some), state);
        } catch (SearchUnavailableException _) {
            outage.begin(this::show);
        }
    }

    /** A trade that stands in a firm's name or presentation alone is no capability, and can still be looked for. */
    private void showMentions(SearchState state) {
        WordsAgain.insteadOfOnlyFilter(state).ifPresent(asWords -> {
            PageRequest one = PageRequest.FIRST.withSize(1);
            header.showMentions(search.search(asWords.criteria(), one).confirmed(), asWords);
        });
    }

    /**
     * What the browser shows by now need not fill the session; and Flow keeps its last answer there for a browser that missed it: one
     * that says nothing takes the large one's place.
     */
    private void forgetWhatIsShown() {
        Runnable forgetting = Markup.forgetting(this);
        getElement().executeJs(SHOWN).then(_ -> forgetting.run());
    }
}
