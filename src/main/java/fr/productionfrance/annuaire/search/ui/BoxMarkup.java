package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.StateParameter;
import org.jsoup.nodes.Element;

/** Writes the box for free words with its button, for forms that need no script. */
final class BoxMarkup {

    private BoxMarkup() {}

    static Element box(String id, String words, Wording wording) {
        Element box = Tags.tag("div", "search-box");
        box.appendElement("label").addClass("visually-hidden").attr("for", id).text(wording.text("search.box"));
        box.appendElement("input")
                .attr("id", id)
                .attr("type", "search")
                .attr("name", StateParameter.TEXT.parameter())
                .attr("value", words)
                .attr("placeholder", wording.text("search.box.example"))
                // One more than is read, so that it is known what was cut.
                .attr("maxlength", Integer.toString(SearchCriteria.LONGEST_TEXT + 1))
                .attr("autocomplete", "off");
        box.appendElement("button")
                .addClass("button primary")
                .attr("type", "submit")
                .text(wording.text("search.box.go"));
        return box;
    }
}
