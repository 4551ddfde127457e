package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The rows of a comparison: the firms; then what all of them make, figure beside figure; what only some of them make; and by name
 * alone what a single one does. A row is marked where fiches that answer do so differently.
 */
final class ComparisonRows {

    private final List<FicheView> fiches;
    private final FacetWords words;
    private final Wording wording;
    private final MakingRow makings;

    ComparisonRows(List<FicheView> fiches, FacetWords words, Wording wording) {
        this.fiches = fiches;
        this.words = words;
        this.wording = wording;
        this.makings = new MakingRow(words, wording);
    }

    List<Element> bodies() {
        SortedMap<Making, List<List<CapabilityView>>> all = Making.all(fiches, words);
        List<Element> bodies = new ArrayList<>(List.of(general(), shared(all)));
        Element some = body("compare.some");
        some.appendChildren(rows(all, number -> number > 1 && number < fiches.size()));
        if (some.childrenSize() > 1) {
            bodies.add(some);
        }
        own(all).ifPresent(bodies::add);
        return bodies;
    }

    private Element general() {
        Element general = body("compare.general");
        // Where a firm is tells it from all others, and answers no question: it is never marked.
        general.appendChild(
                row("compare.sites", fiche -> known(fiche.sites().stream().map(this::site)), false));
        general.appendChild(row("fiche.fact.headcount", fiche -> known(headcount(fiche).stream()), true));
        general.appendChild(row("fiche.certificates", this::certifications, true));
        return general;
    }

    private Element shared(Map<Making, List<List<CapabilityView>>> all) {
        Element shared = body("compare.shared");
        List<Element> rows = rows(all, number -> number == fiches.size());
        if (rows.isEmpty()) {
            shared.appendElement("tr")
                    .appendElement("td")
                    .addClass("blank")
                    .attr("colspan", Integer.toString(fiches.size() + 1))
                    .appendChild(Tags.text("span", "whole", wording.text("compare.shared.none")));
        }
        return shared.appendChildren(rows);
    }

    /** @param declaring by how many fiches a making is declared */
    private List<Element> rows(Map<Making, List<List<CapabilityView>>> all, LongPredicate declaring) {
        return all.entrySet().stream()
                .filter(making -> declaring.test(number(making.getValue())))
                .map(making -> makings.row(making.getKey(), making.getValue()))
                .toList();
    }

    private static long number(List<List<CapabilityView>> declared) {
        return declared.stream().filter(column -> !column.isEmpty()).count();
    }

    /** One row: what nobody else makes is compared with nothing. */
    private Optional<Element> own(Map<Making, List<List<CapabilityView>>> all) {
        SortedMap<Making, List<List<CapabilityView>>> alone = new TreeMap<>(all);
        alone.values().removeIf(declared -> number(declared) > 1);
        if (alone.isEmpty()) {
            return Optional.empty();
        }
        Element own = body("compare.own");
        Element row = own.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(wording.text("compare.own.names"));
        for (int column = 0; column < fiches.size(); column++) {
            int here = column;
            cell(
                    row,
                    alone.entrySet().stream()
                            .filter(making -> !making.getValue().get(here).isEmpty())
                            .map(making -> making.getKey().name(words))
                            .toList(),
                    "compare.own.none");
        }
        return Optional.of(own);
    }

    private List<String> certifications(FicheView fiche) {
        return fiche.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .filter(CertificateView::valid)
                .map(certificate -> words.certification(certificate.scheme()))
                .distinct()
                .sorted()
                .toList();
    }

    private String site(SiteView site) {
        String departement = site.departement();
        String place = departement == null ? "" : words.departement(departement);
        return site.city() == null ? place : site.city() + (place.isEmpty() ? "" : ", " + place);
    }

    private Optional<String> headcount(FicheView fiche) {
        return Optional.ofNullable(fiche.headcount())
                .flatMap(HeadcountBand::ofCode)
                .flatMap(HeadcountBand::group)
                .map(group -> words.value(Facet.HEADCOUNT, group.name()));
    }

    private static List<String> known(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).toList();
    }

    private Element body(String key) {
        Element body = new Element("tbody");
        Element row = body.appendElement("tr").addClass("family");
        row.appendElement("th").attr("scope", "rowgroup").text(wording.text(key));
        row.appendElement("td").attr("colspan", Integer.toString(fiches.size()));
        return body;
    }

    private Element row(String name, Function<FicheView, List<String>> answers, boolean marked) {
        Element row = new Element("tr");
        Element head = row.appendElement("th").attr("scope", "row").text(wording.text(name));
        List<List<String>> all = fiches.stream().map(answers).toList();
        all.forEach(lines -> cell(row, lines, "compare.not-declared"));
        boolean differ =
                all.stream().filter(lines -> !lines.isEmpty()).distinct().count() > 1;
        if (marked && differ) {
            row.attr("data-differs", true);
            head.appendText(" ").appendChild(Differs.on(List.of(), wording));
        }
        return row;
    }

    private void cell(Element row, List<String> lines, String blank) {
        Element cell = row.appendElement("td");
        if (lines.isEmpty()) {
            Tags.blank(cell, wording.text(blank));
        }
        lines.forEach(line -> cell.appendChild(Tags.text("span", "line", line)).appendText(" "));
    }
}
