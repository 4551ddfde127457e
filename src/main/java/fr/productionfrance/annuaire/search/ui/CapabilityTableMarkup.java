package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes what a site can make as one table, a section for each family of processes, and explains its kinds of evidence. */
final class CapabilityTableMarkup {

    /** From the strongest to the weakest. */
    private static final List<String> EVIDENCE = List.of("audited", "document", "declared", "activity_code");

    private static final List<String> COLUMNS =
            List.of("process", "material", "tolerance", "ra", "size", "batch", "lead", "evidence", "availability");

    private final FacetWords words;
    private final CapabilityWords capabilities;
    private final StateMarkup states;
    private final Wording wording;

    CapabilityTableMarkup(FacetWords words, CapabilityWords capabilities, StateMarkup states, Wording wording) {
        this.words = words;
        this.capabilities = capabilities;
        this.states = states;
        this.wording = wording;
    }

    Element none() {
        Element section = section("");
        section.appendElement("p").addClass("blank").text(wording.text("fiche.capabilities.none"));
        return section;
    }

    /** @param site its name, empty where the fiche has one site only */
    Element section(List<CapabilityView> shown, String site) {
        Element section = section(site);
        Element table = section.appendElement("table").addClass("capabilities");
        table.appendElement("caption")
                .addClass("visually-hidden")
                .text(wording.text("fiche.capabilities") + (site.isEmpty() ? "" : ", " + site));
        Element heads = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column -> heads.appendElement("th").attr("scope", "col").text(name(column)));
        byFamily(shown).forEach((family, rows) -> {
            Element body = table.appendElement("tbody");
            body.appendElement("tr")
                    .addClass("family")
                    .appendElement("th")
                    .attr("colspan", Integer.toString(COLUMNS.size()))
                    .attr("scope", "rowgroup")
                    .text(words.process(family));
            rows.forEach(row -> rows(row).forEach(body::appendChild));
        });
        return section;
    }

    private Element section(String site) {
        Element section = Tags.tag("section", "fiche-section");
        section.appendElement("h2").text(wording.text("fiche.capabilities") + (site.isEmpty() ? "" : " · " + site));
        return section;
    }

    private Map<String, List<CapabilityView>> byFamily(List<CapabilityView> shown) {
        return shown.stream()
                .collect(Collectors.groupingBy(
                        capability -> words.root(Facet.PROCESS, capability.process()),
                        LinkedHashMap::new,
                        Collectors.toCollection(ArrayList::new)));
    }

    /** The row of figures, and below it how parts are inspected and what comes with them, where that is known. */
    private List<Element> rows(CapabilityView capability) {
        Element row = row(capability);
        Element more = new Element("tr").addClass("more");
        Element cell = more.appendElement("td").attr("colspan", Integer.toString(COLUMNS.size() - 1));
        named(cell, "inspection", capabilities.inspection(capability));
        named(cell, "documents", capabilities.documents(capability));
        if (cell.childNodeSize() == 0) {
            return List.of(row);
        }
        row.addClass("continued").expectFirst("th").attr("rowspan", "2");
        return List.of(row, more);
    }

    private Element row(CapabilityView capability) {
        Element row = new Element("tr");
        row.appendElement("th").attr("scope", "row").text(capabilities.process(capability));
        lines(row, "material", capabilities.material(capability));
        lines(row, "tolerance", capabilities.tolerance(capability), capabilities.geometric(capability))
                .attr("title", typed(capability));
        lines(row, "ra", capabilities.roughness(capability)).addClass("figure");
        lines(row, "size", capabilities.size(capability), capabilities.mass(capability));
        lines(row, "batch", capabilities.batch(capability), capabilities.piecesPerYear(capability))
                .addClass("figure");
        lines(row, "lead", capabilities.prototypeTime(capability), capabilities.seriesTime(capability))
                .addClass("figure");
        cell(row, "evidence").appendChild(states.evidence(capability));
        cell(row, "availability").appendChild(states.availability(capability));
        return row;
    }

    private void named(Element cell, String column, String text) {
        if (!text.isEmpty()) {
            cell.appendChild(Tags.text("span", "pair", wording.text("search.filter", name(column), text)));
        }
    }

    private String typed(CapabilityView capability) {
        String typed = capability.toleranceTyped();
        return typed == null ? "" : wording.text("fiche.typed", typed);
    }

    /** One line for each thing that is known; said to be blank where nothing is. */
    private Element lines(Element row, String column, String... texts) {
        Element cell = cell(row, column);
        List<String> known = Stream.of(texts).filter(text -> !text.isEmpty()).toList();
        if (known.isEmpty()) {
            return Tags.blank(cell, wording.text("fiche.blank"));
        }
        cell.text(known.getFirst());
        known.stream().skip(1).forEach(text -> cell.appendChild(Tags.text("span", "line", text)));
        return cell;
    }

    private Element cell(Element row, String column) {
        return row.appendElement("td").attr("data-column", name(column));
    }

    private String name(String column) {
        return wording.text("fiche.column." + column);
    }

    /** Explains the kinds of evidence that the tables show; what stands besides them on a fiche is declared. */
    Element legend(Stream<CapabilityView> shown) {
        Set<String> used = shown.map(capability -> capability.evidence().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        used.add("declared");
        Element legend = Tags.tag("dl", "evidence-legend");
        EVIDENCE.stream().filter(used::contains).forEach(kind -> {
            Element line = legend.appendElement("div");
            line.appendElement("dt")
                    .appendChild(Tags.text("span", "evidence", wording.text("fiche.evidence.name." + kind))
                            .attr("data-evidence", kind));
            line.appendElement("dd").text(wording.text("fiche.evidence.means." + kind));
        });
        return legend;
    }
}
