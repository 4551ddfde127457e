package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.design.EmbeddablePage;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.StateParameter;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Writes the search as it stands within another site: every link opens the directory in a page of its own. */
final class EmbeddedSearchMarkup {

    static final String STYLES = "assets/embed.css";

    private static final String BOX = "embedded-words";

    private final Addresses addresses;
    private final Wording wording;
    private final AskedChips chips;
    private final HitMarkup hits;

    EmbeddedSearchMarkup(
            Nomenclature nomenclature, Places places, Addresses addresses, SearchInWords inWords, Wording wording) {
        FacetWords words = new FacetWords(nomenclature, places, wording);
        this.addresses = addresses;
        this.wording = wording;
        this.chips = new AskedChips(new AppliedFilters(words, wording, places), wording, inWords::corrected);
        this.hits = new HitMarkup(words, wording);
    }

    /**
     * The box, above the place of what is found.
     *
     * @param kept what the form must send besides the search
     * @param ignored what of the address was not understood, as sentences
     */
    Element page(SearchState preset, Map<String, List<String>> kept, List<String> ignored) {
        Element page = Tags.tag("main", "embedded-search");
        page.appendElement("h1").addClass("visually-hidden").text(wording.text("search.title"));
        page.appendChild(form(preset, kept));
        if (!ignored.isEmpty()) {
            page.appendChild(NoticeMarkup.warning(ignored));
        }
        page.appendElement("div").addClass("results");
        return page;
    }

    private Element form(SearchState preset, Map<String, List<String>> kept) {
        Element form = new Element("form")
                .attr("method", "get")
                .attr("action", EmbeddablePage.PATH.substring(1))
                .attr("role", "search");
        form.appendChild(BoxMarkup.box(BOX, preset.criteria().text(), wording));
        Map<String, List<String>> sent = new LinkedHashMap<>(addresses.written(preset));
        sent.remove(StateParameter.TEXT.parameter());
        sent.putAll(kept);
        sent.forEach((name, values) -> values.forEach(value -> form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", name)
                .attr("value", value)));
        return form;
    }

    void show(Element page, SearchPage found, SearchState asked) {
        Element results = results(page);
        chips(results, asked);
        Element header = results.appendElement("div").addClass("results-header");
        header.appendElement("h2")
                .addClass("result-count")
                .attr("role", "status")
                .text(wording.text("search.count", found.confirmed()));
        if (found.toConfirm() > 0) {
            SearchState toConfirm = inDirectory(asked);
            link(
                    header,
                    "band-link",
                    toConfirm.withPage(toConfirm.page().withBand(Band.TO_CONFIRM)),
                    wording.text("search.to-confirm.link", found.toConfirm()));
        }
        if (found.byNameOnly()) {
            results.appendChild(NoticeMarkup.warning(wording.text("embed.limited")));
        }
        if (found.hits().isEmpty()) {
            results.appendElement("p").text(wording.text(NothingMarkup.title(asked)));
        } else {
            results.appendChild(hits.list(found.hits()));
        }
        wayOn(results, asked, wording.text("embed.all", found.confirmed()));
    }

    /** Says something where the rows would stand; the directory itself may know more by then. */
    void say(Element page, String text, SearchState asked) {
        Element results = results(page);
        results.appendChild(NoticeMarkup.warning(text));
        wayOn(results, asked, wording.text("embed.open"));
    }

    /** What is asked, in words alone: the box is for changing it, or the directory. */
    private void chips(Element results, SearchState asked) {
        List<AskedChip> all = chips.of(asked);
        if (all.isEmpty()) {
            return;
        }
        Element list = results.appendElement("ul").addClass("chips").attr("aria-label", wording.text("search.applied"));
        all.forEach(chip -> list.appendElement("li")
                .addClass("chip")
                .appendElement("span")
                .addClass("chip-label")
                .text(chip.label()));
    }

    private void wayOn(Element results, SearchState asked, String text) {
        Element foot = results.appendElement("div").addClass("embedded-foot");
        link(foot, "button", inDirectory(asked), text);
        foot.appendElement("p").text(wording.text("embed.new-tab"));
        results.select("a").attr("target", "_blank").attr("rel", "noopener").removeAttr("router-link");
    }

    /** The directory shows as many rows as it does for everybody. */
    private static SearchState inDirectory(SearchState asked) {
        return asked.withPage(asked.page().withSize(PageRequest.DEFAULT_SIZE));
    }

    private static Element results(Element page) {
        return page.expectFirst(".results");
    }

    private void link(Element where, String cssClass, SearchState state, String text) {
        where.appendElement("a")
                .addClass(cssClass)
                .attr("href", addresses.link(state))
                .text(text);
    }
}
