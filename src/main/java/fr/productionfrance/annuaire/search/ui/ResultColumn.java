package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.util.List;

/**
 * What a search finds, in the order in which it comes: the hits with the first answer; once the browser has shown them, the counts
 * beside the facets; then what helps where little was found.
 */
final class ResultColumn extends Div {

    private static final int TO_CONFIRM_SHOWN = 5;

    /** Makes the browser come back once it has shown what it was sent. */
    private static final String NOTHING = "return 0";
    /** Makes the browser tell that it has what was sent with it. */
    private static final String SHOWN = "return true";

    private final FicheSearch search;
    private final Asker asker;
    private final Component page;
    private final FacetPanel facets;
    private final ResultHeader header;
    private final TryWith tryWith;
    private final Outage outage;
    private final ResultPanel results;
    private final DeadEnd deadEnd;

    private int round;

    /** @param page all of it is forgotten once the browser shows it */
    ResultColumn(
            FicheSearch search,
            Asker asker,
            Component page,
            FacetPanel facets,
            ResultHeader header,
            TryWith tryWith,
            Outage outage,
            ResultPanel results,
            DeadEnd deadEnd) {
        this.search = search;
        this.asker = asker;
        this.page = page;
        this.facets = facets;
        this.header = header;
        this.tryWith = tryWith;
        this.outage = outage;
        this.results = results;
        this.deadEnd = deadEnd;
        addClassName("results");
        add(header, tryWith.component(), outage, results);
        results.showWaiting();
    }

    /**
     * Asks for the hits and shows them.
     *
     * @throws InvalidCursorException when they would begin behind a place that no page gave
     */
    void show(SearchState state) {
        header.showOrder(state);
        SearchCriteria criteria = state.criteria();
        try {
            SearchPage found =
                    AskedOnce.ask(List.of(criteria, state.page()), () -> search.search(criteria, state.page()));
            show(found, state);
            if (found.byNameOnly()) {
                outage.limit("search.limited");
            } else {
                outage.end();
                countLater();
            }
        } catch (LimitedSearchException _) {
            results.showWaiting();
            deadEnd.clear();
            outage.limit("search.limited.more");
        } catch (SearchUnavailableException _) {
            outage.begin();
        }
    }

    private void show(SearchPage found, SearchState state) {
        header.show(found, state);
        tryWith.expect(state);
        facets.show(found, state);
        results.show(found, state);
        deadEnd.expect(found, state);
    }

    /** The browser shows the hits, and asks for the rest at once; what was asked before that counts no more. */
    void countLater() {
        int now = ++round;
        getElement().executeJs(NOTHING).then(_ -> {
            if (now == round) {
                count(asker.state());
            }
        });
    }

    private void count(SearchState state) {
        try {
            facets.showCounts(search.count(state.criteria(), facets.toCount()));
            showMentions(state);
            tryWith.show(state);
        } catch (SearchUnavailableException _) {
            outage.begin();
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
            outage.begin();
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
        Runnable forgetting = Markup.forgetting(page);
        getElement().executeJs(SHOWN).then(_ -> forgetting.run());
    }
}
