package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.StateParameter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The filters as fields of a form that needs no script. Trees show their roots and what is below the codes that are open or chosen, with a
 * link that opens one more; nothing is counted beside them.
 */
final class ServedFilters {

    private static final String ID = "facets";

    private static final List<StateParameter> KEPT = List.of(
            StateParameter.SORT,
            StateParameter.LIMIT,
            StateParameter.OPEN,
            StateParameter.VIEW,
            StateParameter.SAID,
            StateParameter.LANGUAGE);

    private final FacetWords words;
    private final Places places;
    private final Addresses addresses;
    private final Wording wording;

    ServedFilters(FacetWords words, Places places, Addresses addresses, Wording wording) {
        this.words = words;
        this.places = places;
        this.addresses = addresses;
        this.wording = wording;
    }

    /** A column beside the results; where there is no room for it, a drawer that its address opens ({@code :target}). */
    Element column(SearchState state) {
        Map<String, List<String>> written = addresses.written(state.withPage(firstPage(state)));
        Element column =
                Tags.tag("aside", "facets served-facets").attr("id", ID).attr("aria-labelledby", ID + "-title");
        column.appendElement("h2").attr("id", ID + "-title").text(wording.text("search.facets"));
        Element body = column.appendElement("div").addClass("facets-body");
        for (Facet facet : Facet.values()) {
            switch (facet.kind()) {
                case TREE, LIST -> body.appendChild(choices(facet, state));
                case QUANTITY -> quantity(body, facet, written);
            }
        }
        KEPT.forEach(kept -> hidden(body, kept.parameter(), written));
        Element go = column.appendElement("div").addClass("served-go");
        go.appendElement("button")
                .addClass("button primary")
                .attr("type", "submit")
                .text(wording.text("search.box.go"));
        go.appendElement("a")
                .addClass("button")
                .attr("href", addresses.link(state) + "#" + ServedSearchMarkup.RESULTS)
                .attr("rel", "nofollow")
                .text(wording.text("search.facets.close"));
        return column;
    }

    /** Opens the drawer. */
    Element opener(SearchState state) {
        return Tags.text("a", "button facets-open", wording.text("search.facets.open"))
                .attr("href", addresses.link(state) + "#" + ID)
                .attr("rel", "nofollow");
    }

    private static PageRequest firstPage(SearchState state) {
        return state.page().after(null);
    }

    /** A place is asked by its code or its sides, which nobody types: it is kept, and can be dropped above the results. */
    private void quantity(Element form, Facet facet, Map<String, List<String>> written) {
        if (facet == Facet.DISTANCE || facet == Facet.AREA) {
            hidden(form, facet.parameter(), written);
            return;
        }
        String key = FacetWords.key(facet);
        field(
                form,
                facet.parameter(),
                wording.text("search.ask." + key),
                String.join("", written.getOrDefault(facet.parameter(), List.of())),
                wording.text("search.example." + key));
    }

    private static void field(Element form, String name, String label, String value, String example) {
        Element line = form.appendElement("p").addClass("served-field");
        line.appendElement("label").attr("for", "served-" + name).text(label);
        line.appendElement("input")
                .attr("id", "served-" + name)
                .attr("name", name)
                .attr("value", value)
                .attr("placeholder", example);
    }

    private static void hidden(Element form, String name, Map<String, List<String>> written) {
        written.getOrDefault(name, List.of())
                .forEach(value -> form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", name)
                        .attr("value", value));
    }

    private Element choices(Facet facet, SearchState state) {
        Set<String> chosen = state.criteria().chosen(facet);
        Element details = Tags.tag("details", "facet").attr("id", place(facet));
        if (!chosen.isEmpty() || state.opened().containsKey(facet)) {
            details.attr("open", true);
        }
        details.appendElement("summary").text(words.name(facet));
        Element list = details.appendElement("ul").addClass("served-values");
        words.vocabulary(facet)
                .ifPresentOrElse(
                        vocabulary -> tree(list, facet, vocabulary, vocabulary.roots(), state),
                        () -> keys(facet).forEach(key -> value(list, facet, key, chosen)));
        if (facet == Facet.CERTIFICATION) {
            Element all = list.appendElement("li").appendElement("label");
            all.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", StateParameter.ALL_CERTIFICATIONS.parameter())
                    .attr("value", "true")
                    .attr("checked", state.criteria().allCertifications());
            all.appendText(" " + wording.text("search.facet.all"));
        }
        return details;
    }

    /** Where an address leads back to, in the drawer or the column. */
    private static String place(Facet facet) {
        return "facet-" + facet.parameter();
    }

    private Stream<String> keys(Facet facet) {
        return switch (facet) {
            case AVAILABILITY -> Arrays.stream(Availability.values()).map(Enum::name);
            case HEADCOUNT -> Arrays.stream(HeadcountGroup.values()).map(Enum::name);
            default -> places.departements().stream().map(Departement::code);
        };
    }

    private void tree(Element list, Facet facet, Vocabulary vocabulary, List<Concept> concepts, SearchState state) {
        Set<String> chosen = state.criteria().chosen(facet);
        Set<String> open = state.opened().getOrDefault(facet, Set.of());
        for (Concept concept : concepts) {
            String code = concept.code();
            Element item = value(list, facet, code, chosen);
            List<Concept> below = vocabulary.narrower(code);
            if (below.isEmpty()) {
                continue;
            }
            boolean holdsChoice =
                    chosen.stream().anyMatch(one -> vocabulary.ancestors(one).contains(code));
            if (open.contains(code) || holdsChoice || chosen.contains(code)) {
                tree(item.appendElement("ul").addClass("served-values"), facet, vocabulary, below, state);
            } else {
                item.appendText(" ")
                        .appendElement("a")
                        .attr(
                                "href",
                                addresses.link(state.withOpened(opening(state, facet, code))) + "#" + place(facet))
                        .attr("rel", "nofollow")
                        .attr("aria-label", wording.text("search.facet.detail", words.value(facet, code)))
                        .text("+");
            }
        }
    }

    private static Map<Facet, Set<String>> opening(SearchState state, Facet facet, String code) {
        Map<Facet, Set<String>> opened = new EnumMap<>(Facet.class);
        opened.putAll(state.opened());
        Set<String> codes = new LinkedHashSet<>(opened.getOrDefault(facet, Set.of()));
        codes.add(code);
        opened.put(facet, codes);
        return opened;
    }

    private Element value(Element list, Facet facet, String value, Set<String> chosen) {
        Element item = list.appendElement("li");
        Element label = item.appendElement("label");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("name", facet.parameter())
                .attr("value", words.vocabulary(facet).isPresent() ? value : value.toLowerCase(Locale.ROOT))
                .attr("checked", chosen.contains(value));
        label.appendText(" " + words.value(facet, value));
        return item;
    }
}
