package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.GeoTileGridBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SingleBucketAggregateBase;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapPage.Cell;
import fr.productionfrance.annuaire.search.MapPage.Pin;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.PublicFiche;
import fr.productionfrance.annuaire.search.indexing.PublicFiche.PublicSite;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the answers to {@link MapRequests}. */
final class MapReader {

    /** Wider than the cells by which places are told, which are half a metre wide. */
    private static final double SAME_PLACE_KM = 0.002;

    private MapReader() {}

    static MapPage cells(MultiSearchItem<HitSource> answer) {
        Map<String, Aggregate> places = places(answer.aggregations());
        List<Cell> cells = of(places, MapRequests.CELLS).geotileGrid().buckets().array().stream()
                .map(MapReader::cell)
                .toList();
        return new MapPage(
                Engine.total(answer),
                fiches(of(places, MapRequests.LOCATED).filter()),
                fiches(of(places, MapRequests.SHOWN).filter()),
                extent(of(places, MapRequests.EXTENT)),
                List.of(),
                cells);
    }

    /** The same with single sites in place of cells. */
    static MapPage pins(MapPage page, MultiSearchItem<HitSource> answer, SearchCriteria criteria, Area window) {
        Map<String, List<GeoPoint>> places = found(answer.aggregations());
        List<Pin> pins = answer.hits().hits().stream()
                .flatMap(hit -> pins(hit, places, criteria, window))
                .toList();
        return new MapPage(page.found(), page.located(), page.shown(), page.extent(), pins, List.of());
    }

    private static Map<String, Aggregate> places(Map<String, Aggregate> aggregations) {
        Aggregate nested = aggregations.get(FacetCounting.NESTED);
        return nested == null
                ? aggregations
                : of(nested.nested().aggregations(), FacetCounting.TOGETHER)
                        .filter()
                        .aggregations();
    }

    private static Aggregate of(Map<String, Aggregate> aggregations, String name) {
        return Objects.requireNonNull(aggregations.get(name), name);
    }

    private static long fiches(SingleBucketAggregateBase bucket) {
        return fiches(bucket.docCount(), bucket.aggregations());
    }

    private static long fiches(long documents, Map<String, Aggregate> within) {
        Aggregate back = within.get(FacetCounting.FICHES);
        return back == null ? documents : back.reverseNested().docCount();
    }

    /** The middle that is given counts sites of the same fiche elsewhere too; it is brought back into the cell. */
    private static Cell cell(GeoTileGridBucket bucket) {
        Area area = TileGrid.cell(bucket.key());
        GeoPoint center = Optional.ofNullable(bucket.aggregations().get(MapRequests.CENTER))
                .flatMap(middle -> Optional.ofNullable(middle.geoCentroid().location()))
                .map(middle -> new GeoPoint(
                        Math.clamp(middle.latlon().lat(), area.south(), area.north()),
                        Math.clamp(middle.latlon().lon(), area.west(), area.east())))
                .orElseGet(area::center);
        return new Cell(area, center, fiches(bucket.docCount(), bucket.aggregations()));
    }

    /** Of a single place, a little around it. */
    private static @Nullable Area extent(Aggregate aggregate) {
        return Optional.ofNullable(aggregate.geoBounds().bounds())
                .map(bounds -> bounds.tlbr())
                .map(box -> Area.around(
                        new GeoPoint(
                                box.bottomRight().latlon().lat(),
                                box.topLeft().latlon().lon()),
                        new GeoPoint(
                                box.topLeft().latlon().lat(),
                                box.bottomRight().latlon().lon())))
                .orElse(null);
    }

    private static Stream<Pin> pins(
            Hit<HitSource> hit, Map<String, List<GeoPoint>> places, SearchCriteria criteria, Area window) {
        PublicFiche fiche = Objects.requireNonNull(hit.source(), "hits are asked for with their source")
                .view();
        List<GeoPoint> found = places.get(fiche.slug());
        return fiche.sites().stream()
                .flatMap(site -> HitReader.point(site).stream()
                        .filter(point -> found == null
                                ? window.contains(point) && isAsked(site, point, criteria)
                                : isOneOf(point, found))
                        .map(point -> new Pin(fiche.slug(), fiche.name(), site.city(), site.departement(), point)));
    }

    /** By fiche, where it was found; nothing where each of its sites will do. */
    private static Map<String, List<GeoPoint>> found(Map<String, Aggregate> aggregations) {
        Aggregate fiches = aggregations.get(MapRequests.FICHES);
        return fiches == null
                ? Map.of()
                : fiches.sterms().buckets().array().stream()
                        .collect(Collectors.toMap(
                                bucket -> bucket.key().stringValue(),
                                bucket -> of(places(bucket.aggregations()), MapRequests.SITES)
                                        .geotileGrid()
                                        .buckets()
                                        .array()
                                        .stream()
                                        .map(place -> TileGrid.cell(place.key()).center())
                                        .toList()));
    }

    private static boolean isOneOf(GeoPoint point, List<GeoPoint> places) {
        return places.stream().anyMatch(place -> place.distanceKm(point) < SAME_PLACE_KM);
    }

    /** Of a fiche found by one of its sites, the others are not where it was looked for. */
    private static boolean isAsked(PublicSite site, GeoPoint point, SearchCriteria criteria) {
        boolean near = criteria.near() == null
                || point.distanceKm(criteria.near().center()) <= criteria.near().km();
        boolean inArea = criteria.area() == null || criteria.area().contains(point);
        Set<String> departements = criteria.chosen(Facet.DEPARTEMENT);
        return near && inArea && (departements.isEmpty() || departements.contains(site.departement()));
    }
}
