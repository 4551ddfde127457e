package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** What leads on from a search that finds little, for readers without scripts: every way is a link. */
final class ServedWaysOut {

    private final FicheSearch search;
    private final Addresses addresses;
    private final WaysOutMarkup markup;

    ServedWaysOut(FicheSearch search, Addresses addresses, WaysOutMarkup markup) {
        this.search = search;
        this.addresses = addresses;
        this.markup = markup;
    }

    /** The answer for the page with scripts too, which asks for it later. */
    static Supplier<WaysOut> answer(FicheSearch search, SearchCriteria criteria, long found) {
        return AskedOnce.later(List.of(WaysOut.class, criteria, found), () -> search.waysOut(criteria, found));
    }

    /** Adds below the results what to ask instead and the fiches that miss one thing; nothing where enough was found. */
    void show(Element results, SearchPage found, SearchState state) {
        if (!WaysOut.areWanted(found, state)) {
            return;
        }
        WaysOut waysOut;
        try {
            waysOut = answer(search, state.criteria(), found.confirmed()).get();
        } catch (SearchUnavailableException _) {
            // The hits stand without it, and nobody may say that nothing leads on.
            return;
        }
        results.appendChild(markup.ways(
                        waysOut.ways(),
                        state.criteria(),
                        found.confirmed(),
                        way -> new Element("a").attr("href", addresses.link(state.withCriteria(way.criteria()))))
                .addClass("ways-out"));
        if (!waysOut.nearMisses().isEmpty()) {
            results.appendChild(
                    markup.nearMisses(waysOut.nearMisses(), state.criteria()).addClass("near-misses"));
        }
    }
}
