package fr.productionfrance.annuaire.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SearchState;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rows of the results, the way to the next ones, and apart from them the fiches to confirm. */
@Tag("div")
final class ResultPanel extends HtmlContainer {

    private static final int SKELETON_ROWS = 6;

    private final Addresses addresses;
    private final Wording wording;
    private final HitMarkup hits;
    private final NothingMarkup nothing;
    private final Markup rows = new Markup("results-rows");
    private final Markup pages = new Markup("results-pages");
    private final Markup toConfirm = new Markup("results-to-confirm");

    private boolean lastPage;

    ResultPanel(Addresses addresses, FacetWords words, Wording wording, DeadEnd deadEnd) {
        this.addresses = addresses;
        this.wording = wording;
        this.hits = new HitMarkup(words, wording);
        this.nothing = new NothingMarkup(addresses, wording);
        addClassName("results-body");
        add(rows, pages, deadEnd.instead(), toConfirm, deadEnd.nearMisses());
    }

    /** Keeps the room that rows will take. */
    void showWaiting() {
        Element content = new Element("div").attr("aria-hidden", "true");
        for (int row = 0; row < SKELETON_ROWS; row++) {
            Element bars = content.appendElement("div").addClass("skeleton hit-waiting");
            bars.appendElement("span");
            bars.appendElement("span");
            bars.appendElement("span");
        }
        rows.show(new Element("div").appendChild(content));
        pages.clear();
        toConfirm.clear();
    }

    void show(SearchPage page, SearchState state) {
        Band band = state.page().band();
        Element content = new Element("div");
        if (band == Band.TO_CONFIRM) {
            content.appendChild(Tags.text("p", "band-lead", wording.text("search.to-confirm.lead")));
        }
        content.appendChild(page.hits().isEmpty() ? nothing.of(page, state, true) : hits.list(page.hits()));
        rows.show(content);
        pages.show(pages(page, state));
        toConfirm.clear();
        lastPage = page.next() == null && band == Band.CONFIRMED && page.toConfirm() > 0;
    }

    /** Whether the fiches to confirm follow right after what is shown. */
    boolean isLastPage() {
        return lastPage;
    }

    /**
     * Shows some of the fiches that contradict nothing but leave something blank, under those that meet everything; of those that
     * a visitor hid only the number.
     */
    void showToConfirm(SearchPage page, SearchState state) {
        if (page.hits().isEmpty()) {
            return;
        }
        Element content = new Element("div");
        Element head = content.appendElement("div").addClass("band-head");
        head.appendChild(Tags.text("h3", "band-title", wording.text("search.to-confirm", page.toConfirm())));
        boolean hidden = state.confirmedOnly();
        head.appendChild(link(
                "band-toggle",
                addresses.link(state.withConfirmedOnly(!hidden)),
                wording.text(hidden ? "waysout.unknown.show" : "waysout.unknown.hide")));
        if (hidden) {
            toConfirm.show(content);
            return;
        }
        content.appendChild(Tags.text("p", "band-lead", wording.text("search.to-confirm.lead")));
        content.appendChild(hits.list(page.hits()));
        if (page.next() != null) {
            String all = addresses.link(state.withPage(state.page().withBand(Band.TO_CONFIRM)));
            content.appendElement("p")
                    .appendChild(link("band-all", all, wording.text("search.to-confirm.all", page.toConfirm())));
        }
        toConfirm.show(content);
    }

    private Element pages(SearchPage page, SearchState state) {
        Element content = new Element("div");
        boolean first = state.page().after() == null;
        if (first && page.next() == null) {
            return content;
        }
        Element nav = content.appendElement("nav").attr("aria-label", wording.text("search.pages"));
        if (!first) {
            nav.appendChild(page(state, null, "search.pages.first"));
        }
        if (page.next() != null) {
            nav.appendChild(page(state, page.next(), "search.pages.next"));
        }
        return content;
    }

    private Element page(SearchState state, @Nullable String after, String key) {
        return link("button", addresses.link(state.withPage(state.page().after(after))), wording.text(key));
    }

    private static Element link(String cssClass, String address, String text) {
        return Tags.text("a", cssClass, text).attr("href", address).attr("router-link", true);
    }
}
