package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Writes what several fiches declare for the same making, and on what their answers differ. */
final class MakingRow {

    private final FacetWords words;
    private final Wording wording;
    private final CapabilityWords capabilities;
    private final StateMarkup states;
    private final List<Criterion> figures;
    private final List<Criterion> marks;

    /**
     * Something to compare.
     *
     * @param name its key among the messages
     * @param answers what a capability says to it; empty where it says nothing, which differs from no answer
     */
    private record Criterion(String name, Function<CapabilityView, List<String>> answers) {

        static Criterion of(String name, Function<CapabilityView, String> answer) {
            return new Criterion(name, capability -> known(Stream.of(answer.apply(capability))));
        }

        private List<Set<String>> answered(List<List<CapabilityView>> declared) {
            return declared.stream()
                    .map(column -> column.stream()
                            .map(answers)
                            .flatMap(Collection::stream)
                            .collect(Collectors.toSet()))
                    .filter(said -> !said.isEmpty())
                    .toList();
        }

        /** Whether two of those that answer do so otherwise: what is not declared may be anything. */
        boolean differs(List<List<CapabilityView>> declared) {
            return answered(declared).stream().distinct().count() > 1;
        }

        /** Whether all that answer give this answer too. */
        boolean isShared(String answer, List<List<CapabilityView>> declared) {
            return answered(declared).stream().allMatch(said -> said.contains(answer));
        }
    }

    MakingRow(FacetWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
        this.capabilities = new CapabilityWords(words, wording);
        this.states = new StateMarkup(wording, capabilities);
        this.figures = List.of(
                Criterion.of("fiche.column.tolerance", capabilities::tolerance),
                Criterion.of("fiche.column.ra", capabilities::roughness),
                Criterion.of("fiche.column.size", capabilities::size),
                Criterion.of("search.facet.mass", capabilities::mass),
                Criterion.of("fiche.column.batch", capabilities::batch),
                new Criterion("fiche.column.lead", this::times));
        this.marks = List.of(
                Criterion.of("fiche.column.evidence", CapabilityView::evidence),
                Criterion.of("fiche.column.availability", MakingRow::state));
    }

    private static List<String> known(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).toList();
    }

    private List<String> times(CapabilityView capability) {
        return known(Stream.of(capabilities.prototypeTime(capability), capabilities.seriesTime(capability)));
    }

    private static String state(CapabilityView capability) {
        return capability.availability() == Availability.UNKNOWN
                ? ""
                : capability.availability().name();
    }

    Element row(Making what, List<List<CapabilityView>> declared) {
        List<String> differing = Stream.concat(figures.stream(), marks.stream())
                .filter(criterion -> criterion.differs(declared))
                .map(criterion -> wording.text(criterion.name()))
                .toList();
        Element row = new Element("tr");
        Element head = row.appendElement("th").attr("scope", "row").text(what.name(words));
        if (!differing.isEmpty()) {
            row.attr("data-differs", true);
            head.appendText(" ").appendChild(Differs.on(differing, wording));
        }
        for (List<CapabilityView> column : declared) {
            Element cell = row.appendElement("td");
            if (column.isEmpty()) {
                Tags.blank(cell, wording.text("compare.not-declared"));
            }
            column.forEach(capability -> cell.appendChild(making(what, capability, declared)));
        }
        return row;
    }

    private Element making(Making what, CapabilityView capability, List<List<CapabilityView>> declared) {
        Element making = Tags.tag("div", "making");
        String finer = finer(what, capability);
        if (!finer.isEmpty()) {
            making.appendChild(Tags.text("span", "line finer", finer)).appendText(" ");
        }
        for (Criterion criterion : figures) {
            for (String answer : criterion.answers().apply(capability)) {
                making.appendChild(Tags.text("span", "line", answer)
                                .attr("data-differs", !criterion.isShared(answer, declared)))
                        .appendText(" ");
            }
        }
        making.appendChild(states.evidence(capability));
        making.appendText(" ").appendChild(states.availability(capability));
        return making;
    }

    /** What of it is said more finely than in the row's name. */
    private String finer(Making what, CapabilityView capability) {
        boolean process = capability.subcontracted() || !capability.process().equals(what.process());
        boolean material = !capability.grades().isEmpty() || !what.material().equals(capability.material());
        return known(Stream.of(
                        process ? capabilities.process(capability) : "",
                        material ? capabilities.material(capability) : ""))
                .stream()
                .collect(Collectors.joining(" · "));
    }
}
