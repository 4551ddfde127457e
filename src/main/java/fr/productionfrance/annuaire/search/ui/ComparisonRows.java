package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The rows of a comparison: the firms, then what they make, a row for each process and material that any of them declares. */
final class ComparisonRows {

    private final List<FicheView> fiches;
    private final FacetWords words;
    private final Wording wording;
    private final CapabilityWords capabilities;
    private final StateMarkup states;

    ComparisonRows(List<FicheView> fiches, FacetWords words, Wording wording) {
        this.fiches = fiches;
        this.words = words;
        this.wording = wording;
        this.capabilities = new CapabilityWords(words, wording);
        this.states = new StateMarkup(wording, capabilities);
    }

    /** What one makes of what, as rows are kept apart by it. */
    private record Making(String process, String material) {

        static Making of(CapabilityView capability) {
            return new Making(capability.process(), Objects.requireNonNullElse(capability.material(), ""));
        }
    }

    List<Element> bodies() {
        Element general = body("compare.general");
        general.appendChild(row(
                wording.text("compare.sites"),
                fiche -> lines(fiche.sites().stream().map(this::site))));
        general.appendChild(row(wording.text("fiche.fact.headcount"), fiche -> lines(headcount(fiche).stream())));
        general.appendChild(row(
                wording.text("fiche.certificates"),
                fiche -> lines(fiche.sites().stream()
                        .flatMap(site -> site.certificates().stream())
                        .filter(CertificateView::valid)
                        .map(certificate -> words.certification(certificate.scheme()))
                        .distinct()
                        .sorted())));
        Element making = body("fiche.capabilities");
        makings().forEach((what, name) -> making.appendChild(row(name, fiche -> made(fiche, what))));
        return List.of(general, making);
    }

    /** In the order of the vocabulary's codes, so that what belongs together stands together. */
    private Map<Making, String> makings() {
        Map<Making, String> makings = new LinkedHashMap<>();
        fiches.stream()
                .flatMap(ComparisonRows::all)
                .sorted(Comparator.comparing(CapabilityView::process)
                        .thenComparing(capability -> Making.of(capability).material()))
                .forEach(capability -> makings.putIfAbsent(Making.of(capability), name(capability)));
        return makings;
    }

    private String name(CapabilityView capability) {
        String process = words.process(capability.process());
        return capability.material() == null ? process : process + " · " + words.material(capability.material());
    }

    private static Stream<CapabilityView> all(FicheView fiche) {
        return fiche.sites().stream().flatMap(site -> site.capabilities().stream());
    }

    private List<Element> made(FicheView fiche, Making what) {
        return all(fiche)
                .filter(capability -> Making.of(capability).equals(what))
                .map(this::capability)
                .toList();
    }

    private Element capability(CapabilityView capability) {
        Element cell = Tags.tag("div", "making");
        Stream.of(
                        capability.subcontracted() ? capabilities.process(capability) : "",
                        capability.grades().isEmpty() ? "" : capabilities.material(capability),
                        capabilities.tolerance(capability),
                        capabilities.roughness(capability),
                        capabilities.size(capability),
                        capabilities.mass(capability),
                        capabilities.batch(capability),
                        capabilities.prototypeTime(capability),
                        capabilities.seriesTime(capability))
                .filter(text -> !text.isEmpty())
                .forEach(text -> cell.appendChild(Tags.text("span", "line", text)));
        cell.appendChild(states.evidence(capability));
        cell.appendText(" ").appendChild(states.availability(capability));
        return cell;
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

    private static List<Element> lines(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty())
                .map(text -> Tags.text("span", "line", text))
                .toList();
    }

    private Element body(String key) {
        Element body = new Element("tbody");
        Element row = body.appendElement("tr").addClass("family");
        row.appendElement("th").attr("scope", "rowgroup").text(wording.text(key));
        row.appendElement("td").attr("colspan", Integer.toString(fiches.size()));
        return body;
    }

    /** A row whose cells are not all alike says so in words, by a sign and by a line. */
    private Element row(String name, Function<FicheView, List<Element>> content) {
        Element row = new Element("tr");
        Element head = row.appendElement("th").attr("scope", "row").text(name);
        List<String> told = new ArrayList<>();
        for (FicheView fiche : fiches) {
            Element cell = row.appendElement("td");
            List<Element> parts = content.apply(fiche);
            if (parts.isEmpty()) {
                Tags.blank(cell, wording.text("compare.not-declared"));
            } else {
                cell.appendChildren(parts);
            }
            told.add(cell.text());
        }
        if (told.stream().distinct().count() > 1) {
            row.attr("data-differs", true);
            head.appendChild(Tags.text("span", "differs", wording.text("compare.differs")));
        }
        return row;
    }
}
