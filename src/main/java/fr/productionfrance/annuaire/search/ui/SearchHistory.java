package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.router.Location;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SortOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What is asked now, which is what the address says. Each new question is one step of the browser's history; words that are
 * still being typed, and what a visitor opens to look at, change the step where they are.
 */
final class SearchHistory implements Asker {

    private final Component page;
    private final Addresses addresses;
    private final Runnable onNewQuestion;
    private final Runnable onOtherCounts;
    private final BiFunction<String, SearchState, SearchState> reader;

    private SearchState state = SearchState.START;
    private SearchState beforeTyping = SearchState.START;

    /**
     * Begins where nothing is asked.
     *
     * @param page the component whose address is kept
     * @param reader what words ask, beside what is asked already
     * @param onNewQuestion runs when the state has changed
     * @param onOtherCounts runs when other counts are on display
     */
    SearchHistory(
            Component page,
            Addresses addresses,
            BiFunction<String, SearchState, SearchState> reader,
            Runnable onNewQuestion,
            Runnable onOtherCounts) {
        this.reader = reader;
        this.page = page;
        this.addresses = addresses;
        this.onNewQuestion = onNewQuestion;
        this.onOtherCounts = onOtherCounts;
    }

    @Override
    public SearchState state() {
        return state;
    }

    /** Takes over what an address asks, and tells what it could not understand. */
    List<ParameterProblem> arrive(Location location) {
        SearchReading reading = addresses.read(location);
        state = reading.state();
        return reading.problems();
    }

    /** Leaves out a cursor that leads nowhere. */
    void dropCursor() {
        state = state.withPage(state.page().after(null));
    }

    @Override
    public void ask(SearchCriteria criteria) {
        ask(state.withCriteria(criteria));
    }

    @Override
    public void ask(SearchState next) {
        step(fromFirst(next), false);
    }

    /**
     * Reads what stands in the box, beside what was asked before it was typed.
     *
     * @param sameStep whether the words go on from those before
     */
    void askWords(String text, boolean sameStep) {
        if (!sameStep) {
            beforeTyping = state;
        }
        step(fromFirst(reader.apply(text, beforeTyping)), sameStep);
    }

    /**
     * Asks for what was picked of the suggestions, beside what was asked before its beginning was typed; nothing where it is none.
     *
     * @param rest words that were typed before it, which are read as ever
     * @param sameStep whether its beginning was asked for already
     */
    void pick(SearchBox.SearchParameter picked, String rest, boolean sameStep) {
        if (!sameStep) {
            beforeTyping = state;
        }
        SearchCriteria alone = addresses.read(picked).state().criteria();
        if (!alone.isEmpty()) {
            SearchState read = rest.isBlank()
                    ? beforeTyping.withCriteria(beforeTyping.criteria().withText(""))
                    : reader.apply(rest, beforeTyping);
            step(fromFirst(read.withCriteria(read.criteria().and(alone))), sameStep);
        }
    }

    void sort(SortOrder order) {
        step(state.withPage(state.page().withSort(order)), false);
    }

    @Override
    public void open(Facet facet, Set<String> codes) {
        Map<Facet, Set<String>> opened = new EnumMap<>(Facet.class);
        opened.putAll(state.opened());
        opened.put(facet, codes);
        state = state.withOpened(opened);
        browser().replaceState(null, addresses.location(state));
    }

    @Override
    public void recount() {
        onOtherCounts.run();
    }

    /** Something new is asked of the fiches that meet everything, from the first; distance needs a place. */
    private static SearchState fromFirst(SearchState asked) {
        PageRequest first = asked.page().withBand(Band.CONFIRMED).after(null);
        boolean sortable =
                first.sort() != SortOrder.DISTANCE || asked.criteria().near() != null;
        return asked.withPage(sortable ? first : first.withSort(SortOrder.FIT));
    }

    private void step(SearchState next, boolean sameStep) {
        if (next.equals(state)) {
            return;
        }
        state = next;
        if (sameStep) {
            browser().replaceState(null, addresses.location(next));
        } else {
            browser().pushState(null, addresses.location(next));
        }
        onNewQuestion.run();
    }

    private History browser() {
        return page.getUI().orElseThrow().getPage().getHistory();
    }
}
