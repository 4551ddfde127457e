package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheRow;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FoundFiches;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a shortlist. What only its owner, or only another reader, needs is hidden until assets/shortlist.js knows who reads. */
final class ShortlistMarkup {

    private static final String WHEN = "data-when";

    private final Wording wording;
    private final HitMarkup rows;

    ShortlistMarkup(FacetWords words, Wording wording) {
        this.wording = wording;
        this.rows = new HitMarkup(words, wording);
    }

    Element away() {
        Element page = head();
        notice(page).appendElement("p").text(wording.text("list.away"));
        return page;
    }

    Element page(ChosenFiches chosen, FoundFiches found) {
        Element page = head();
        if (!found.moved().isEmpty()) {
            page.attr("data-moved", MapLook.json(found.moved()));
        }
        Element emptied = notice(page).attr(WHEN, "emptied").attr("hidden", true);
        emptied.appendElement("p").text(wording.text("list.emptied"));
        emptied.appendChild(button("data-shortlist-undo", "list.undo"));
        if (chosen.slugs().isEmpty()) {
            Element empty = page.appendElement("div").addClass("empty-state");
            empty.appendElement("h2").text(wording.text("list.empty"));
            empty.appendElement("p").text(wording.text("list.empty.advice"));
            empty.appendElement("p").appendElement("a").attr("href", "./").text(wording.text("fiche.to-search"));
            return page;
        }
        Element received = notice(page).attr(WHEN, "other").attr("hidden", true);
        received.appendElement("p").text(wording.text("list.received"));
        received.appendChild(button("data-shortlist-take", "list.take").attr("data-taken", wording.text("list.taken")));
        gone(page, chosen.leftOut(), found.gone());
        if (!found.fiches().isEmpty()) {
            fiches(page.appendElement("div").attr("data-shortlist-rows", true), found.fiches());
        }
        return page;
    }

    private Element head() {
        Element page = new Element("div").addClass("shortlist").attr("data-shortlist-page", true);
        Element heading = page.appendElement("div").addClass("page-heading");
        heading.appendElement("h1").attr("tabindex", "-1").text(wording.text("list.title"));
        heading.appendElement("p").addClass("lead").text(wording.text("list.lead"));
        return page;
    }

    /** Said by their addresses: their names are no longer public. */
    private void gone(Element page, int leftOut, List<String> gone) {
        if (gone.isEmpty() && leftOut == 0) {
            return;
        }
        Element notice = notice(page);
        if (leftOut > 0) {
            notice.appendElement("p").text(wording.text("list.cut", ChosenFiches.MOST, leftOut));
        }
        if (!gone.isEmpty()) {
            notice.appendElement("p").text(wording.text("list.gone", gone.size()));
            Element list = notice.appendElement("ul").addClass("gone");
            gone.forEach(slug -> list.appendElement("li")
                    .attr("data-fiche", slug)
                    .appendElement("a")
                    .attr("href", PublicFicheView.path(slug))
                    .text(slug));
        }
    }

    private void fiches(Element place, List<FicheView> found) {
        List<FicheHit> hits = found.stream().map(FicheRow::of).toList();
        Element form = place.appendElement("form")
                .attr("method", "get")
                .attr("action", "comparer")
                .attr("data-compare", wording.text("compare.number"));
        Element tools = form.appendElement("div").addClass("list-tools");
        tools.appendElement("h2").addClass("result-count").text(wording.text("search.count", hits.size()));
        if (hits.size() > 1) {
            tools.appendElement("button")
                    .addClass("button primary")
                    .attr("type", "submit")
                    .text(wording.text("list.compare"));
        }
        for (String format : List.of("xlsx", "csv")) {
            tools.appendElement("a")
                    .addClass("button")
                    .attr("href", file(format, found))
                    .attr("rel", "nofollow")
                    .attr("data-shortlist-file", true)
                    .text(wording.text("list.export." + format));
        }
        tools.appendChild(button("data-share", "share.button")
                .attr("data-copied", wording.text("share.copied"))
                .attr("data-failed", wording.text("share.failed")));
        tools.appendChild(button("data-shortlist-print", "list.print"));
        tools.appendChild(
                button("data-shortlist-clear", "list.clear").attr(WHEN, "own").attr("hidden", true));
        Element list = rows.list(hits);
        for (int row = 0; row < hits.size(); row++) {
            list.child(row).prependChild(tick(hits.get(row)));
        }
        form.appendChild(list);
    }

    private String file(String format, List<FicheView> found) {
        return ExportMarkup.PATH
                + format
                + "?lang="
                + wording.locale().getLanguage()
                + "&"
                + ChosenFiches.query(found.stream().map(FicheView::slug).toList());
    }

    private Element tick(FicheHit hit) {
        Element label = Tags.tag("label", "pick");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", ChosenFiches.PARAMETER)
                .attr("value", hit.slug())
                .attr("aria-label", wording.text("list.tick", hit.name()));
        return label.appendChild(
                Tags.text("span", "", wording.text("list.tick.short")).attr("aria-hidden", "true"));
    }

    private static Element notice(Element page) {
        return page.appendElement("div").addClass("notice").attr("data-kind", "warning");
    }

    private Element button(String does, String key) {
        return Tags.button("button").attr(does, true).text(wording.text(key));
    }
}
