package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SortOrder;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Writes the search for readers without scripts: every choice is a link or a field of one form. */
final class ServedSearchMarkup {

    /** Where the results begin. */
    static final String RESULTS = "results";

    private final Addresses addresses;
    private final Wording wording;
    private final ServedChips chips;
    private final ServedFilters filters;
    private final HitMarkup hits;
    private final NothingMarkup nothing;
    private final ExportMarkup exports;

    ServedSearchMarkup(FacetWords words, Places places, AskedChips chips, Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
        this.chips = new ServedChips(chips, addresses, wording);
        this.filters = new ServedFilters(words, places, addresses, wording);
        this.hits = new HitMarkup(words, wording);
        this.nothing = new NothingMarkup(addresses, wording);
        this.exports = new ExportMarkup(addresses, wording);
    }

    /**
     * One form around all of it: the box above, the filters beside the results or in a drawer.
     *
     * @param ignored what of the address was not understood, as sentences
     */
    Element page(SearchState state, List<String> ignored) {
        Element page = Tags.tag("form", "search").attr("method", "get").attr("action", TypedSearch.PATH.substring(1));
        page.appendElement("h1").addClass("visually-hidden").text(wording.text("search.title"));
        page.appendChild(
                BoxMarkup.box("served-words", state.criteria().text(), wording).attr("role", "search"));
        if (!ignored.isEmpty()) {
            page.appendChild(NoticeMarkup.warning(ignored));
        }
        chips.of(state).ifPresent(page::appendChild);
        Element body = page.appendElement("div").addClass("search-body");
        body.appendChild(filters.column(state));
        body.appendElement("div").addClass("results").attr("id", RESULTS);
        return page;
    }

    void show(Element page, SearchPage found, SearchState state) {
        Element results = results(page);
        boolean confirmed = state.page().band() == Band.CONFIRMED;
        Element header = results.appendElement("div").addClass("results-header");
        header.appendChild(filters.opener(state));
        header.appendElement("h2")
                .addClass("result-count")
                .text(
                        confirmed
                                ? wording.text("search.count", found.confirmed())
                                : wording.text("search.to-confirm", found.toConfirm()));
        otherBand(header, found, state, confirmed);
        sorts(header, state);
        header.appendChild(RankingMarkup.rule(wording));
        Element tools = header.appendElement("div").addClass("export-menu");
        exports.alert(state).ifPresent(tools::appendChild);
        if (!found.byNameOnly() && found.confirmed() + found.toConfirm() > 0) {
            tools.appendChild(exports.menu(state));
        }
        if (found.byNameOnly()) {
            say(page, wording.text("search.limited"));
        }
        if (!confirmed) {
            results.appendElement("p").addClass("band-lead").text(wording.text("search.to-confirm.lead"));
        }
        results.appendChild(found.hits().isEmpty() ? nothing.of(found, state, false) : hits.list(found.hits()));
        pages(results, found, state);
    }

    /** Says above the rows which words no fiche holds. */
    void otherWords(Element page, Element lines) {
        results(page).expectFirst(".results-header").after(lines.addClass("try-with"));
    }

    /** Says something where the rows stand, or would. */
    void say(Element page, String text) {
        results(page).appendChild(NoticeMarkup.warning(text));
    }

    static Element results(Element page) {
        return page.expectFirst(".results");
    }

    private void otherBand(Element header, SearchPage found, SearchState state, boolean confirmed) {
        if (confirmed && found.toConfirm() == 0) {
            return;
        }
        Band other = confirmed ? Band.TO_CONFIRM : Band.CONFIRMED;
        String text = confirmed
                ? wording.text("search.to-confirm.link", found.toConfirm())
                : wording.text("search.confirmed.link", found.confirmed());
        link(header, "band-link", state.withPage(state.page().withBand(other)), text);
    }

    private void sorts(Element header, SearchState state) {
        Element line = header.appendElement("p").addClass("served-sort").text(wording.text("search.sort") + " ");
        for (SortOrder sort : SortOrder.values()) {
            String name = wording.text("search.sort." + sort.name().toLowerCase(Locale.ROOT));
            if (sort == state.page().sort()) {
                line.appendElement("strong").text(name);
            } else if (sort != SortOrder.DISTANCE || state.criteria().near() != null) {
                link(line, "", state.withPage(state.page().withSort(sort)), name);
            }
            line.appendText(" ");
        }
    }

    private void pages(Element results, SearchPage found, SearchState state) {
        boolean first = state.page().after() == null;
        if (first && found.next() == null) {
            return;
        }
        Element nav = results.appendElement("div")
                .addClass("results-pages")
                .appendElement("nav")
                .attr("aria-label", wording.text("search.pages"));
        if (!first) {
            link(nav, "button", state.withPage(state.page().after(null)), wording.text("search.pages.first"));
        }
        if (found.next() != null) {
            link(nav, "button", state.withPage(state.page().after(found.next())), wording.text("search.pages.next"))
                    .attr("rel", "next");
        }
    }

    private Element link(Element where, String cssClass, SearchState state, String text) {
        Element link =
                where.appendElement("a").attr("href", addresses.link(state)).text(text);
        return cssClass.isEmpty() ? link : link.addClass(cssClass);
    }
}
