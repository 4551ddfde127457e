package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation.Builder.ContainerBuilder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The values of each facet, as aggregations: by the nested field where they must meet other criteria on one capability, by the
 * roll-up otherwise. Each is named after its facet, followed by the level of the tree where there is one.
 */
@Component
class FacetValues {

    /** More than any flat list here has values: there are 101 départements and some territories. */
    private static final int ALL = 200;

    private final TreeField processes;
    private final TreeField bestProcesses;
    private final TreeField materials;
    private final TreeField bestMaterials;
    private final TreeField certifications;

    FacetValues(Nomenclature nomenclature) {
        this.processes = new TreeField(nomenclature.processes(), IndexField.CAPABILITY_PROCESS_L1);
        this.bestProcesses = new TreeField(nomenclature.processes(), IndexField.BEST_PROCESS_L1);
        this.materials = new TreeField(nomenclature.materials(), IndexField.CAPABILITY_MATERIAL_L1);
        this.bestMaterials = new TreeField(nomenclature.materials(), IndexField.BEST_MATERIAL_L1);
        this.certifications = new TreeField(nomenclature.certifications(), IndexField.CERTIFICATE_SCHEME_L1);
    }

    Map<String, ContainerBuilder> onCapability(
            Facet facet, SearchCriteria criteria, FacetRequest request, Moment moment) {
        return switch (facet) {
            case PROCESS -> tree(facet, processes, request.openedIn(facet), criteria);
            case MATERIAL -> tree(facet, materials, request.openedIn(facet), criteria);
            case TOLERANCE -> list(facet, IndexField.CAPABILITY_TOLERANCE_PRESET);
            case SIZE -> list(facet, IndexField.CAPABILITY_SIZE_PRESET);
            case MASS -> list(facet, IndexField.CAPABILITY_MASS_PRESET);
            case BATCH -> list(facet, IndexField.CAPABILITY_BATCH_PRESET);
            case LEAD_TIME -> list(facet, IndexField.CAPABILITY_LEAD_PRESET);
            case AVAILABILITY -> availability(moment);
            case DISTANCE -> distances(IndexField.CAPABILITY_POINT, criteria);
            case DEPARTEMENT -> list(facet, IndexField.CAPABILITY_DEPARTEMENT);
            case AREA, CERTIFICATION, SECTOR, HEADCOUNT ->
                throw new IllegalArgumentException(facet + " has no values, or none of capabilities");
        };
    }

    Map<String, Aggregation> onFiche(Facet facet, SearchCriteria criteria, FacetRequest request) {
        Map<String, ContainerBuilder> values = switch (facet) {
            case PROCESS -> tree(facet, bestProcesses, request.openedIn(facet), criteria);
            case MATERIAL -> tree(facet, bestMaterials, request.openedIn(facet), criteria);
            case TOLERANCE -> list(facet, IndexField.BEST_TOLERANCE_PRESET);
            case SIZE -> list(facet, IndexField.BEST_SIZE_PRESET);
            case MASS -> list(facet, IndexField.BEST_MASS_PRESET);
            case BATCH -> list(facet, IndexField.BEST_BATCH_PRESET);
            case LEAD_TIME -> list(facet, IndexField.BEST_LEAD_PRESET);
            case DISTANCE -> distances(IndexField.POINT, criteria);
            case DEPARTEMENT -> list(facet, IndexField.DEPARTEMENT);
            case SECTOR -> list(facet, IndexField.SECTOR);
            case HEADCOUNT -> list(facet, IndexField.HEADCOUNT);
            case AREA, AVAILABILITY, CERTIFICATION -> throw new IllegalArgumentException(facet + " has no roll-up");
        };
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().build()));
    }

    Map<String, ContainerBuilder> certificates(Collection<String> opened, SearchCriteria criteria) {
        return tree(Facet.CERTIFICATION, certifications, opened, criteria);
    }

    /** The roots, and the children of what is opened; what leads to a chosen code is open by itself. */
    private static Map<String, ContainerBuilder> tree(
            Facet facet, TreeField tree, Collection<String> opened, SearchCriteria criteria) {
        Set<String> open = new TreeSet<>(opened);
        open.addAll(tree.above(criteria.chosen(facet)));
        Map<Integer, List<String>> shown = new TreeMap<>();
        shown.put(1, codes(tree.vocabulary().roots()));
        for (String code : open) {
            List<Concept> children = tree.vocabulary().narrower(code);
            if (!children.isEmpty()) {
                shown.merge(children.getFirst().level(), codes(children), FacetValues::joined);
            }
        }
        Map<String, ContainerBuilder> counts = new LinkedHashMap<>();
        shown.forEach((level, codes) -> counts.put(
                facet.name() + "." + level,
                new Aggregation.Builder()
                        .terms(t -> t.field(tree.level(level).path())
                                .include(i -> i.terms(codes))
                                .size(codes.size()))));
        return counts;
    }

    private static List<String> codes(List<Concept> concepts) {
        return concepts.stream().map(Concept::code).toList();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Map<String, ContainerBuilder> list(Facet facet, IndexField field) {
        return Map.of(
                facet.name(),
                new Aggregation.Builder().terms(t -> t.field(field.path()).size(ALL)));
    }

    private static Map<String, ContainerBuilder> availability(Moment moment) {
        AvailabilityQuery availability = new AvailabilityQuery(moment);
        Map<String, Query> states = new LinkedHashMap<>();
        for (Availability state : Availability.values()) {
            states.put(state.name(), availability.isAny(Set.of(state.name())));
        }
        return Map.of(Facet.AVAILABILITY.name(), keyed(states));
    }

    private static Map<String, ContainerBuilder> distances(IndexField point, SearchCriteria criteria) {
        Near near = criteria.near();
        if (near == null) {
            return Map.of();
        }
        Map<String, Query> within = new LinkedHashMap<>();
        for (Preset preset : Preset.of(Facet.DISTANCE)) {
            within.put(preset.key(), PlaceCriteria.within(point, near.within((int) preset.value())));
        }
        return Map.of(Facet.DISTANCE.name(), keyed(within));
    }

    private static ContainerBuilder keyed(Map<String, Query> queries) {
        return new Aggregation.Builder().filters(f -> f.filters(b -> b.keyed(queries)));
    }
}
