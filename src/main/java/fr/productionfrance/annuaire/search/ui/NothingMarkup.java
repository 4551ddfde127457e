package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.WaysOut;
import org.jsoup.nodes.Element;

/** Writes what stands where rows would, when there are none. General advice is for where nothing particular follows below. */
final class NothingMarkup {

    private final Addresses addresses;
    private final Wording wording;

    NothingMarkup(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
    }

    /** @param below whether the fiches to confirm are listed further down */
    Element of(SearchPage page, SearchState state, boolean below) {
        Element empty = Tags.tag("div", "empty-state");
        empty.appendElement("h3").text(wording.text(title(state)));
        if (isOfWordsAlone(state)) {
            return words(empty, state);
        }
        if (state.page().band() == Band.CONFIRMED && page.toConfirm() > 0) {
            if (below) {
                empty.appendElement("p").text(wording.text("search.none.to-confirm", page.toConfirm()));
            }
        } else if (!WaysOut.areWanted(page, state.criteria())) {
            empty.appendElement("p").text(wording.text("search.none.advice"));
        }
        return empty;
    }

    /** The key of what to say first. */
    static String title(SearchState state) {
        return isOfWordsAlone(state) ? "search.none.words" : "search.none";
    }

    private static boolean isOfWordsAlone(SearchState state) {
        return !state.criteria().isFiltered() && !state.criteria().text().isBlank();
    }

    /** With words alone there is no filter to widen; from them on lead other words, or all there is. */
    private Element words(Element empty, SearchState state) {
        empty.appendElement("p").text(wording.text("search.none.words.advice"));
        SearchState all = state.withCriteria(state.criteria().withText(""));
        empty.appendElement("p")
                .appendElement("a")
                .attr(
                        "href",
                        addresses.link(
                                all.withPage(all.page().withBand(Band.CONFIRMED).after(null))))
                .attr("router-link", true)
                .text(wording.text("search.none.words.all"));
        return empty;
    }
}
