package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FoundFiches;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the comparison: a column for each fiche, a row for each thing to compare, and says why there is none. */
final class ComparisonMarkup {

    private final FacetWords words;
    private final Wording wording;

    ComparisonMarkup(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    Element away() {
        Element page = head();
        notice(page).appendElement("p").text(wording.text("search.away"));
        return page;
    }

    Element tooMany(ChosenFiches chosen) {
        return refusal(chosen, wording.text("compare.too-many", chosen.asked()));
    }

    Element tooFew(ChosenFiches chosen, FoundFiches found) {
        Element page = refusal(chosen, wording.text("compare.too-few"));
        gone(page, found.gone());
        return page;
    }

    private Element refusal(ChosenFiches chosen, String why) {
        Element page = head();
        Element notice = notice(page);
        notice.appendElement("p").text(why);
        notice.appendElement("p").appendChild(toList(chosen.slugs()));
        return page;
    }

    Element table(ChosenFiches chosen, FoundFiches found) {
        List<FicheView> fiches = found.fiches();
        Element page = head();
        gone(page, found.gone());
        page.appendElement("p").text(wording.text("compare.legend"));
        Element frame = page.appendElement("div")
                .addClass("comparison-frame")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", wording.text("compare.caption"));
        Element table = frame.appendElement("table");
        table.appendElement("caption").addClass("visually-hidden").text(wording.text("compare.caption"));
        Element heads = table.appendElement("thead").appendElement("tr");
        heads.appendElement("th").attr("scope", "col").text(wording.text("compare.criterion"));
        fiches.forEach(fiche -> heads.appendChild(column(fiche, fiches)));
        new ComparisonRows(fiches, words, wording).bodies().forEach(table::appendChild);
        page.appendElement("p").appendChild(toList(chosen.slugs()));
        return page;
    }

    private Element column(FicheView fiche, List<FicheView> found) {
        Element head = new Element("th").attr("scope", "col");
        head.appendElement("a").attr("href", PublicFicheView.path(fiche.slug())).text(fiche.name());
        if (fiche.demo()) {
            head.appendText(" ").appendChild(Tags.text("span", "demo-mark", wording.text("search.demo")));
        }
        if (found.size() > ComparisonPage.FEWEST) {
            List<String> others = found.stream()
                    .map(FicheView::slug)
                    .filter(slug -> !slug.equals(fiche.slug()))
                    .toList();
            head.appendText(" ")
                    .appendElement("a")
                    .addClass("line")
                    .attr("href", "comparer?" + ChosenFiches.query(others))
                    .attr("rel", "nofollow")
                    .text(wording.text("compare.remove", fiche.name()));
        }
        return head;
    }

    private void gone(Element page, List<String> gone) {
        if (!gone.isEmpty()) {
            notice(page).appendElement("p").text(wording.text("compare.gone", gone.size(), String.join(", ", gone)));
        }
    }

    private Element head() {
        Element page = new Element("div").addClass("comparison");
        page.appendElement("div").addClass("page-heading").appendElement("h1").text(wording.text("compare.title"));
        return page;
    }

    private Element toList(List<String> slugs) {
        return new Element("a")
                .attr("href", slugs.isEmpty() ? "liste" : "liste?" + ChosenFiches.query(slugs))
                .text(wording.text("compare.to-list"));
    }

    private static Element notice(Element page) {
        return page.appendElement("div").addClass("notice").attr("data-kind", "warning");
    }
}
