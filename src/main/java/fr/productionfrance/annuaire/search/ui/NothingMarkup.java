package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.WaysOut;
import org.jsoup.nodes.Element;

/** Writes what stands where rows would, when there are none. General advice is for where nothing particular follows below. */
final class NothingMarkup {

    private NothingMarkup() {}

    /** @param below whether the fiches to confirm are listed further down */
    static Element of(SearchPage page, SearchState state, Wording wording, boolean below) {
        Element empty = Tags.tag("div", "empty-state");
        empty.appendElement("h3").text(wording.text("search.none"));
        if (state.page().band() == Band.CONFIRMED && page.toConfirm() > 0) {
            if (below) {
                empty.appendElement("p").text(wording.text("search.none.to-confirm", page.toConfirm()));
            }
        } else if (!WaysOut.areWanted(page, state.criteria())) {
            empty.appendElement("p").text(wording.text("search.none.advice"));
        }
        return empty;
    }
}
