package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.productionfrance.annuaire.design.FixedText;
import fr.productionfrance.annuaire.design.ResultCount;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SortOrder;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** How many fiches there are, said once per change, and in which order they stand. */
final class ResultHeader extends Div {

    static final String ORDER = "event.target.value";

    private final Addresses addresses;
    private final Wording wording;
    private final ResultCount count = new ResultCount();
    private final Markup otherBand = new Markup("span", "other-band");
    private final Markup mentions = new Markup("span", "mentions");
    private final Markup order = new Markup("sort");
    private final ExportMarkup exports;
    private final Markup export = new Markup("export-menu");

    private final ViewSwitch views;

    private long found;

    ResultHeader(Addresses addresses, Wording wording, Consumer<SortOrder> onSort) {
        this.addresses = addresses;
        this.wording = wording;
        this.exports = new ExportMarkup(addresses, wording);
        this.views = new ViewSwitch(addresses, wording);
        addClassName("results-header");
        H2 title = FixedText.in(new H2(), wording.text("search.results"));
        title.setId("results-title");
        title.addClassName("visually-hidden");
        title.getElement().setAttribute("tabindex", "-1");
        order.getElement()
                .addEventListener(
                        "change",
                        event -> SortOrder.ofParameter(
                                        event.getEventData().path(ORDER).asString(""))
                                .ifPresent(onSort))
                .addEventData(ORDER);
        add(
                title,
                FacetPanel.opener(wording.text("search.facets.open")),
                count,
                otherBand,
                mentions,
                order,
                views,
                export);
    }

    void show(SearchPage page, SearchState state) {
        found = page.confirmed();
        views.show(state);
        mentions.clear();
        boolean confirmed = state.page().band() == Band.CONFIRMED;
        count.setText(
                confirmed
                        ? wording.text("search.count", page.confirmed())
                        : wording.text("search.to-confirm", page.toConfirm()));
        if (confirmed && page.toConfirm() == 0) {
            otherBand.clear();
        } else {
            Band other = confirmed ? Band.TO_CONFIRM : Band.CONFIRMED;
            otherBand.show(link(
                    state.withPage(state.page().withBand(other)),
                    confirmed
                            ? wording.text("search.to-confirm.link", page.toConfirm())
                            : wording.text("search.confirmed.link", page.confirmed())));
        }
        showExport(page, state);
    }

    /** Names alone are no result to keep: a file of them would pass for the whole. */
    private void showExport(SearchPage page, SearchState state) {
        Element content = new Element("div").appendChild(exports.share());
        exports.alert(state).ifPresent(content::appendChild);
        if (!page.byNameOnly() && page.confirmed() + page.toConfirm() > 0) {
            content.appendChild(exports.menu(state));
        }
        export.show(content);
    }

    /** Leads to the fiches that mention the words of the one filter, where there are more of them. */
    void showMentions(long mentioning, SearchState asWords) {
        if (mentioning > found) {
            String text = wording.text(
                    "search.mentions", mentioning, asWords.criteria().text());
            mentions.show(link(asWords, text));
        } else {
            mentions.clear();
        }
    }

    private Element link(SearchState state, String text) {
        Element place = new Element("span");
        place.appendElement("a")
                .addClass("band-link")
                .attr("href", addresses.link(state))
                .attr("router-link", true)
                .text(text);
        return place;
    }

    /** Distance is offered where there is a place to measure it from. */
    void showOrder(SearchState state) {
        Element content = new Element("div");
        content.appendElement("label").attr("for", "sort").text(wording.text("search.sort"));
        Element select = content.appendElement("select").attr("id", "sort");
        for (SortOrder sort : SortOrder.values()) {
            if (sort != SortOrder.DISTANCE || state.criteria().near() != null) {
                select.appendElement("option")
                        .attr("value", sort.parameter())
                        .attr("selected", sort == state.page().sort())
                        .text(wording.text("search.sort." + sort.name().toLowerCase(Locale.ROOT)));
            }
        }
        content.appendChild(RankingMarkup.rule(wording));
        order.show(content);
    }
}
