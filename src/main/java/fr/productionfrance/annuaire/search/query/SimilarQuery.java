package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who else can make what a fiche can: a point for each process in common, another where the material is the same too, and up to
 * {@value #NEARBY} for being near.
 */
@Component
class SimilarQuery {

    private static final float POINT = 1f;

    /** As much as two processes: near and alike in little comes after far and alike in much. */
    private static final float NEARBY = 2f;

    /** Where half of that is left. */
    private static final String HALF_WAY = "30km";

    /** A shop that does everything is compared by its first. */
    private static final int PROCESSES = 16;

    private final TreeField families;

    SimilarQuery(Nomenclature nomenclature) {
        this.families = new TreeField(nomenclature.materials(), IndexField.CAPABILITY_MATERIAL_L1);
    }

    SearchRequestBody of(FicheView fiche, int most) {
        Map<String, Set<String>> materials = materialsByProcess(fiche);
        List<Query> points = new ArrayList<>();
        materials.forEach((process, its) -> {
            Query same = Queries.is(IndexField.CAPABILITY_PROCESS, process);
            points.add(point(same));
            if (!its.isEmpty()) {
                points.add(point(Queries.allOf(same, families.holds(its))));
            }
        });
        nearby(fiche).ifPresent(points::add);
        Query alike = Query.of(q -> q.bool(b -> b.filter(Queries.onOne(
                        IndexField.CAPABILITIES, Queries.isAnyOf(IndexField.CAPABILITY_PROCESS, materials.keySet())))
                .mustNot(Queries.is(IndexField.ID, fiche.id()))
                .should(points)));
        return SearchRequestBody.of(r -> r.query(alike)
                .size(most)
                .trackTotalHits(t -> t.enabled(false))
                .source(s -> s.filter(f -> f.includes(
                                IndexField.VIEW.path(),
                                IndexField.CAPABILITY_COUNT.path(),
                                IndexField.CAPABILITY_VIEW.path())
                        .excludes(SearchRequests.LEFT_OUT))));
    }

    /** What it makes of what; the process alone where it names no material. */
    static Map<String, Set<String>> materialsByProcess(FicheView fiche) {
        Map<String, Set<String>> materials = new LinkedHashMap<>();
        for (SiteView site : fiche.sites()) {
            for (CapabilityView capability : site.capabilities()) {
                if (materials.size() < PROCESSES || materials.containsKey(capability.process())) {
                    Set<String> its = materials.computeIfAbsent(capability.process(), _ -> new LinkedHashSet<>());
                    Optional.ofNullable(capability.material()).ifPresent(its::add);
                }
            }
        }
        return materials;
    }

    private static Query point(Query onOneCapability) {
        return Query.of(q -> q.nested(n -> n.path(IndexField.CAPABILITIES.path())
                .query(Queries.worth(POINT, onOneCapability))
                .scoreMode(ChildScoreMode.Max)));
    }

    /** From whichever site is nearest. */
    private static Optional<Query> nearby(FicheView fiche) {
        List<Query> sites = fiche.sites().stream()
                .flatMap(site -> SimilarReader.point(site).stream())
                .map(SimilarQuery::near)
                .toList();
        return sites.isEmpty() ? Optional.empty() : Optional.of(Query.of(q -> q.disMax(d -> d.queries(sites))));
    }

    private static Query near(GeoPoint place) {
        GeoLocation origin =
                GeoLocation.of(o -> o.latlon(c -> c.lat(place.lat()).lon(place.lon())));
        return Query.of(q -> q.distanceFeature(d -> d.geo(g ->
                g.field(IndexField.POINT.path()).origin(origin).pivot(HALF_WAY).boost(NEARBY))));
    }
}
