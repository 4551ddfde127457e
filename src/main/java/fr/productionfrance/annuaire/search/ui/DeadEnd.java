package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.NothingFound;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no search ends in nothing: below few results, or none, stand what to ask instead and, further down, the fiches
 * that miss one thing. Their room is kept from the first answer on, so that nothing moves when they come.
 */
final class DeadEnd {

    static final String WAY = "event.target.closest('[data-way]').dataset.way";

    /** Makes the browser come back once it has shown what it was sent. */
    private static final String NOTHING = "return 0";

    private static final String TO_THE_RESULTS = "document.getElementById('results-title')?.focus()";

    private final FicheSearch search;
    private final Asker asker;
    private final AskedInVain inVain;
    private final WaysOutMarkup markup;
    private final Wording wording;

    private final Div status = new Div();
    private final Markup ways = new Markup("ways-out");
    private final Div instead = new Div(status, ways);
    private final Markup nearMisses = new Markup("near-misses");

    private List<WayOut> offered = List.of();
    private long found;
    private long toConfirm;
    /** Whether the answer to what is shown is still to be asked for. */
    private boolean expected;
    /** Where the document that the page came with holds the answer, it need not be asked for again. */
    private @Nullable Supplier<WaysOut> answer;

    private int round;

    DeadEnd(FicheSearch search, Asker asker, Consumer<NothingFound> inVain, WaysOutMarkup markup, Wording wording) {
        this.search = search;
        this.asker = asker;
        this.inVain = new AskedInVain(inVain);
        this.markup = markup;
        this.wording = wording;
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        ways.getElement()
                .addEventListener(
                        "click", event -> take(event.getEventData().path(WAY).asString("")))
                .setFilter("!!event.target.closest('[data-way]')")
                .addEventData(WAY);
    }

    /** What to ask instead, right below the results. */
    Component instead() {
        return instead;
    }

    /** The fiches that miss one thing, below all that is found. */
    Component nearMisses() {
        return nearMisses;
    }

    /** Hits have come: where they are few, room is kept for what follows. */
    void expect(SearchPage page, SearchState state) {
        clear();
        expected = WaysOut.areWanted(page, state);
        found = page.confirmed();
        toConfirm = page.toConfirm();
        if (expected) {
            answer = ServedWaysOut.answer(search, state.criteria(), found);
            ways.show(markup.waiting());
        }
    }

    void clear() {
        round++;
        expected = false;
        answer = null;
        offered = List.of();
        ways.clear();
        nearMisses.clear();
        status.setText("");
    }

    /**
     * Asks what leads on, where little was found, once the browser has shown what came before: the counts do not wait for it.
     *
     * @param below shows what stands below, which must not come first and then be moved
     */
    void help(SearchState state, Runnable below) {
        if (!expected) {
            below.run();
            return;
        }
        expected = false;
        int now = round;
        instead.getElement().executeJs(NOTHING).then(_ -> {
            if (now == round) {
                show(state);
                below.run();
            }
        });
    }

    private void show(SearchState state) {
        WaysOut waysOut;
        try {
            waysOut = answer(state).get();
        } catch (SearchUnavailableException _) {
            // The hits stand without it, and nobody may say that nothing leads on.
            ways.clear();
            return;
        }
        offered = waysOut.ways();
        ways.show(markup.ways(offered, state.criteria(), found, this::button));
        status.setText(wording.text("waysout.said", offered.size()));
        if (!waysOut.nearMisses().isEmpty()) {
            nearMisses.show(markup.nearMisses(waysOut.nearMisses(), state.criteria()));
        }
        if (found == 0) {
            int now = round;
            inVain.tellInEarnest(state.criteria(), toConfirm, instead, () -> now == round);
        }
    }

    private Supplier<WaysOut> answer(SearchState state) {
        Supplier<WaysOut> known = answer;
        answer = null;
        return known == null ? () -> search.waysOut(state.criteria(), found) : known;
    }

    private Element button(WayOut way) {
        return new Element("button").attr("type", "button").attr("data-way", Integer.toString(offered.indexOf(way)));
    }

    private void take(String index) {
        int at = Integer.parseInt(index);
        if (at < offered.size()) {
            asker.ask(offered.get(at).criteria());
            instead.getElement().executeJs(TO_THE_RESULTS);
        }
    }
}
