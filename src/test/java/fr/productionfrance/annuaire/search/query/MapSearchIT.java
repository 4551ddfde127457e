package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.MapPage.Cell;
import fr.productionfrance.annuaire.search.MapPage.Pin;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The map shows where the fiches of the list are, each once in a cell, as a plain Java count says. */
class MapSearchIT {

    private static final long SEED = 20_260_311;
    private static final int FICHES = 1500;
    private static final int CRITERIA = 150;

    private static OracleBed bed;
    private static SearchOracle oracle;

    @BeforeAll
    static void fillTheIndex() {
        bed = OracleBed.of(SEED, FICHES);
        oracle = bed.oracle();
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @Test
    void counts_and_places_the_fiches_of_random_criteria_in_random_windows() {
        Random random = new Random(SEED);
        AtomicInteger withPins = new AtomicInteger();
        AtomicInteger withCells = new AtomicInteger();
        List<SearchCriteria> asked = OracleBed.criteria(SEED, CRITERIA);
        List<MapWindow> windows = asked.stream().map(_ -> window(random)).toList();
        IntStream.range(0, CRITERIA).parallel().forEach(i -> {
            MapPage page = bed.search().map(asked.get(i), Band.CONFIRMED, windows.get(i));
            check(page, asked.get(i), windows.get(i));
            withPins.addAndGet(page.pins().isEmpty() ? 0 : 1);
            withCells.addAndGet(page.cells().isEmpty() ? 0 : 1);
        });
        assertThat(withPins.get()).as("windows with pins").isGreaterThan(CRITERIA / 5);
        assertThat(withCells.get()).as("windows with cells").isGreaterThan(5);
    }

    private static void check(MapPage page, SearchCriteria asked, MapWindow window) {
        Map<String, List<Site>> sites = oracle.sites(asked);
        TileGrid grid = TileGrid.of(window);
        assertThat(page.found()).as("found for %s", asked).isEqualTo(sites.size());
        assertThat(page.located()).as("located for %s", asked).isEqualTo(fichesIn(sites, Area.WORLD));
        assertThat(page.shown()).as("shown for %s in %s", asked, window).isEqualTo(fichesIn(sites, grid.area()));
        if (page.shown() > MapPage.MOST_PINS) {
            assertThat(counted(page)).as("cells for %s in %s", asked, window).isEqualTo(expected(sites, grid));
            assertThat(page.cells())
                    .allSatisfy(cell ->
                            assertThat(cell.area().contains(cell.center())).isTrue());
        } else {
            assertThat(page.pins())
                    .as("pins for %s in %s", asked, window)
                    .extracting(MapSearchIT::written)
                    .containsExactlyInAnyOrderElementsOf(sites.entrySet().stream()
                            .flatMap(fiche -> points(fiche.getValue().stream()
                                            .filter(site -> SearchOracle.isWhereAsked(site, asked))
                                            .toList())
                                    .filter(grid.area()::contains)
                                    .map(point -> fiche.getKey() + " " + point))
                            .toList());
        }
    }

    private static String written(Pin pin) {
        return pin.slug() + " " + pin.point();
    }

    /** Fiches by column and row of the cell; a fiche with several sites in a cell is in it once. */
    private static Map<String, Long> expected(Map<String, List<Site>> sites, TileGrid grid) {
        return sites.values().stream()
                .flatMap(of -> points(of)
                        .filter(grid.area()::contains)
                        .map(point -> key(point, grid.precision()))
                        .distinct())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    private static Map<String, Long> counted(MapPage page) {
        Map<String, Long> counted = new HashMap<>();
        for (Cell cell : page.cells()) {
            Area area = cell.area();
            int zoom = (int) Math.round(Math.log(360 / (area.east() - area.west())) / Math.log(2));
            counted.put(key(area.center(), zoom), cell.fiches());
        }
        return counted;
    }

    private static String key(GeoPoint point, int zoom) {
        return TileGrid.column(point.lon(), zoom) + "/" + TileGrid.row(point.lat(), zoom);
    }

    private static long fichesIn(Map<String, List<Site>> sites, Area area) {
        return sites.values().stream()
                .filter(of -> points(of).anyMatch(area::contains))
                .count();
    }

    private static Stream<GeoPoint> points(List<Site> sites) {
        return sites.stream().map(Site::point).filter(Objects::nonNull);
    }

    private static MapWindow window(Random random) {
        if (random.nextInt(4) == 0) {
            return MapWindow.EVERYTHING;
        }
        double south = 43 + 4 * random.nextDouble();
        double west = 1 + 5 * random.nextDouble();
        return new MapWindow(
                new Area(south, west, south + 0.2 + 2 * random.nextDouble(), west + 0.2 + 2 * random.nextDouble()),
                6 + random.nextInt(6));
    }

    @Test
    void the_pins_of_a_small_search_are_the_fiches_of_its_list() {
        SearchCriteria asked = SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("FORGE"));
        List<FicheHit> listed = bed.search()
                .search(asked, PageRequest.FIRST.withSize(PageRequest.MAX_SIZE))
                .hits();
        MapPage page = bed.search().map(asked, Band.CONFIRMED, MapWindow.EVERYTHING);

        assertThat(listed).hasSizeBetween(2, PageRequest.MAX_SIZE - 1);
        assertThat(page.found()).isEqualTo(listed.size());
        assertThat(page.pins())
                .extracting(Pin::slug)
                .containsAll(listed.stream()
                        .filter(hit -> hit.point() != null)
                        .map(FicheHit::slug)
                        .toList());
        Area extent = Objects.requireNonNull(page.extent());
        Area around =
                new Area(extent.south() - 1e-5, extent.west() - 1e-5, extent.north() + 1e-5, extent.east() + 1e-5);
        assertThat(page.pins()).allMatch(pin -> around.contains(pin.point()));
    }

    @Test
    void everything_is_counted_in_cells_that_together_hold_every_fiche_with_a_place() {
        MapPage page = bed.search().map(SearchCriteria.EVERYTHING, Band.CONFIRMED, MapWindow.EVERYTHING);

        assertThat(page.pins()).isEmpty();
        assertThat(page.shown()).isEqualTo(page.located()).isLessThanOrEqualTo(page.found());
        long atSeveralCells =
                expected(oracle.sites(SearchCriteria.EVERYTHING), TileGrid.of(MapWindow.EVERYTHING)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        assertThat(page.cells().stream().mapToLong(Cell::fiches).sum())
                .isEqualTo(atSeveralCells)
                .isGreaterThanOrEqualTo(page.located());
    }

    @Test
    void an_area_asked_for_leaves_no_pin_outside_it() {
        Area area = new Area(45.2, 4.0, 45.6, 4.6);
        SearchCriteria asked = SearchCriteria.EVERYTHING.withArea(area).withChoice(Facet.SECTOR, Set.of("SEC.AERO"));
        MapPage page = bed.search().map(asked, Band.CONFIRMED, MapWindow.EVERYTHING);

        assertThat(page.found()).isEqualTo(oracle.count(asked)).isPositive();
        assertThat(page.pins()).isNotEmpty().allMatch(pin -> area.contains(pin.point()));
    }

    @Test
    void what_is_to_be_confirmed_has_a_map_of_its_own() {
        SearchCriteria asked = SearchCriteria.EVERYTHING.withArea(new Area(45.2, 4.0, 45.6, 4.6));
        MapPage page = bed.search().map(asked, Band.TO_CONFIRM, MapWindow.EVERYTHING);

        assertThat(page.found())
                .isEqualTo(oracle.ids(asked, Answers.UNKNOWN).count())
                .isPositive();
    }

    @Test
    void a_search_that_finds_nothing_has_an_empty_map() {
        MapPage page = bed.search()
                .map(SearchCriteria.EVERYTHING.withText("nichtsdergleichen"), Band.CONFIRMED, MapWindow.EVERYTHING);

        assertThat(page).isEqualTo(new MapPage(0, 0, 0, null, List.of(), List.of()));
    }
}
