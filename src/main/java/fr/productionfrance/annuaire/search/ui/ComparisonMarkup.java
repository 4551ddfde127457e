package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.ChosenFiches;
import fr.productionfrance.annuaire.search.FicheView;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Writes the comparison: a column for each fiche, a row for each thing to compare, and says why there is none. */
final class ComparisonMarkup {

    private final FacetWords words;
    private final Wording wording;

    ComparisonMarkup(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    Element tooMany(ChosenFiches chosen) {
        return refusal(chosen, wording.text("compare.too-many", chosen.asked()));
    }

    Element tooFew(ChosenFiches chosen, List<FicheView> found) {
        Element page = refusal(chosen, wording.text("compare.too-few"));
        gone(page, chosen, found);
        return page;
    }

    private Element refusal(ChosenFiches chosen, String why) {
        Element page = head();
        Element notice = notice(page);
        notice.appendElement("p").text(why);
        notice.appendElement("p").appendChild(toList(chosen.slugs()));
        return page;
    }

    Element table(ChosenFiches chosen, List<FicheView> found) {
        Element page = head();
        gone(page, chosen, found);
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
        found.forEach(fiche -> heads.appendChild(column(fiche, found)));
        new ComparisonRows(found, words, wording).bodies().forEach(table::appendChild);
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

    private void gone(Element page, ChosenFiches chosen, List<FicheView> found) {
        Set<String> known = found.stream().map(FicheView::slug).collect(Collectors.toSet());
        List<String> gone =
                chosen.slugs().stream().filter(slug -> !known.contains(slug)).toList();
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
