package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent to Elasticsearch for a map: one request that counts, and one for single fiches where there are few. */
final class MapRequests {

    static final String LOCATED = "located";
    static final String EXTENT = "extent";
    static final String SHOWN = "shown";
    static final String CELLS = "cells";
    static final String CENTER = "center";

    static final String FICHES = "fiches";
    static final String SITES = "sites";

    /** Half a metre. */
    private static final int ONE_PLACE = 26;

    private static final List<String> PIN_FIELDS = List.of(
            IndexField.CAPABILITY_COUNT.path(),
            "view.slug",
            "view.name",
            "view.demo",
            "view.sites.city",
            "view.sites.departement",
            "view.sites.lat",
            "view.sites.lon");

    private MapRequests() {}

    static SearchRequestBody cells(Question question, Band band, TileGrid grid) {
        Asked asked = question.asked();
        Map<String, Aggregation> counted = standsAtCapability(asked, band)
                ? Map.of(
                        FacetCounting.NESTED,
                        FacetCounting.nested(
                                IndexField.CAPABILITIES,
                                asked.metTogether(),
                                places(IndexField.CAPABILITY_POINT, grid, true)))
                : places(IndexField.POINT, grid, false);
        return SearchRequestBody.of(r -> r.query(band(asked, band))
                .size(0)
                .trackTotalHits(t -> t.enabled(true))
                .aggregations(counted));
    }

    /** The fiches that have a site in the window, with all their sites; and, where not all count, the places of those that do. */
    static SearchRequestBody pins(Question question, Band band, TileGrid grid) {
        Asked asked = question.asked();
        boolean atCapability = standsAtCapability(asked, band);
        Query found = Queries.allOf(asked.metTogether(), PlaceCriteria.in(IndexField.CAPABILITY_POINT, grid.area()));
        Query here = atCapability
                ? Queries.onOne(IndexField.CAPABILITIES, found)
                : PlaceCriteria.in(IndexField.POINT, grid.area());
        return SearchRequestBody.of(r -> r.query(Queries.allOf(band(asked, band), here))
                .size(MapPage.MOST_PINS)
                .trackTotalHits(t -> t.enabled(false))
                .source(s -> s.filter(f -> f.includes(PIN_FIELDS)))
                .aggregations(atCapability ? Map.of(FICHES, places(found)) : Map.of()));
    }

    /** By fiche, where its capabilities are that were found. Inner hits would leave the eleventh out. */
    private static Aggregation places(Query found) {
        Aggregation sites = Aggregation.of(a ->
                a.geotileGrid(g -> g.field(IndexField.CAPABILITY_POINT.path()).precision(ONE_PLACE)));
        return Aggregation.of(a -> a.terms(t -> t.field(IndexField.SLUG.path()).size(MapPage.MOST_PINS))
                .aggregations(
                        FacetCounting.NESTED,
                        FacetCounting.nested(IndexField.CAPABILITIES, found, Map.of(SITES, sites))));
    }

    private static Query band(Asked asked, Band band) {
        return band == Band.CONFIRMED ? asked.confirmed() : asked.toConfirm();
    }

    /** Otherwise the fiche stands at each of its sites. */
    static boolean standsAtCapability(Asked asked, Band band) {
        return band == Band.CONFIRMED && !asked.onOneCapability().isEmpty();
    }

    private static Map<String, Aggregation> places(IndexField point, TileGrid grid, boolean ofCapabilities) {
        Map<String, Aggregation> fiches =
                ofCapabilities ? Map.of(FacetCounting.FICHES, Aggregation.of(a -> a.reverseNested(r -> r))) : Map.of();
        Map<String, Aggregation> inCell = new LinkedHashMap<>(fiches);
        inCell.put(CENTER, Aggregation.of(a -> a.geoCentroid(c -> c.field(point.path()))));
        Map<String, Aggregation> places = new LinkedHashMap<>();
        places.put(LOCATED, Aggregation.of(a -> a.filter(Queries.isKnown(point)).aggregations(fiches)));
        places.put(
                SHOWN,
                Aggregation.of(
                        a -> a.filter(PlaceCriteria.in(point, grid.area())).aggregations(fiches)));
        places.put(EXTENT, Aggregation.of(a -> a.geoBounds(b -> b.field(point.path()))));
        places.put(
                CELLS,
                Aggregation.of(a -> a.geotileGrid(g -> g.field(point.path())
                                .precision(grid.precision())
                                .bounds(grid.bounds()))
                        .aggregations(inCell)));
        return places;
    }
}
