package fr.productionfrance.annuaire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParametersTest {

    private final SearchParameters parameters = Parameters.ofTheNomenclature();

    @Test
    void nothing_said_is_everything_from_the_start() {
        SearchReading reading = parameters.read(Map.of());

        assertThat(reading.state()).isEqualTo(SearchState.START);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void blank_values_say_nothing() {
        SearchReading reading =
                parameters.read(Map.of("q", List.of(" "), "batch", List.of(""), "process", List.of(",")));

        assertThat(reading.state()).isEqualTo(SearchState.START);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void repeats_a_facet_or_separates_its_values_with_commas() {
        assertThat(criteria("process", "MACH.TURN", "MACH.MILL").chosen(Facet.PROCESS))
                .containsExactlyInAnyOrder("MACH.TURN", "MACH.MILL");
        assertThat(criteria("process", "MACH.TURN,mach.mill").chosen(Facet.PROCESS))
                .containsExactlyInAnyOrder("MACH.TURN", "MACH.MILL");
    }

    @Test
    void names_states_and_headcounts_in_small_letters() {
        assertThat(criteria("availability", "available", "partial").chosen(Facet.AVAILABILITY))
                .containsExactlyInAnyOrder("AVAILABLE", "PARTIAL");
        assertThat(criteria("headcount", "under_10").chosen(Facet.HEADCOUNT)).containsExactly("UNDER_10");
    }

    @ParameterizedTest
    @CsvSource({
        "10um, 10, , ",
        "'0,5um', 0.5, , ",
        "10µm, 10, , ",
        "10um@20, 10, , 20",
        "10 µm @ 20 mm, 10, , 20",
        "IT7, , IT7, ",
        "it01, , IT01, ",
        "IT7@20, , IT7, 20",
        "'IT6@12,5', , IT6, 12.5",
    })
    void reads_a_tolerance(String value, Double um, ItGrade grade, Double nominalMm) {
        assertThat(criteria("tol", value).quantities().tolerance()).isEqualTo(new ToleranceAsked(um, grade, nominalMm));
    }

    @Test
    void reads_a_tolerance_as_people_write_it() {
        assertThat(criteria("tol", "±0,01").quantities().tolerance()).isEqualTo(ToleranceAsked.ofHalfWidth(10));
        assertThat(criteria("tol", "Ø20 H7").quantities().tolerance())
                .isEqualTo(ToleranceAsked.ofGrade(ItGrade.IT7).at(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serré", "Ra 0,8", "IT19", "IT", "@20", "10um@x", "um", "0um", "1e3um"})
    void takes_nothing_else_for_a_tolerance(String value) {
        SearchReading reading = read("tol", value);

        assertThat(reading.state()).isEqualTo(SearchState.START);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.parameter()).isEqualTo("tol");
            assertThat(problem.value()).isEqualTo(value);
        });
    }

    @Test
    void reads_the_size_of_a_part() {
        assertThat(size("300x200x100")).isEqualTo(new PartSize.Prism(300, 200, 100));
        assertThat(size("100 × 300 mm")).isEqualTo(new PartSize.Prism(300, 100, 0));
        assertThat(size("300")).isEqualTo(PartSize.Prism.ofLongestSide(300));
        assertThat(size("d40x120")).isEqualTo(new PartSize.Cylinder(40, 120));
        assertThat(size("Ø40,5")).isEqualTo(new PartSize.Cylinder(40.5, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "300x", "d", "1x2x3x4", "d1x2x3", "big", "300xd40", "0", "-5", "1e9", "NaN", "100001"})
    void takes_nothing_else_for_a_size(String value) {
        assertThat(read("size", value).problems()).hasSize(1);
        assertThat(size(value)).isNull();
    }

    @Test
    void reads_figures_with_comma_point_and_unit() {
        assertThat(criteria("mass", "2,5").quantities().massKg()).isEqualTo(2.5);
        assertThat(criteria("mass", "2.5 kg").quantities().massKg()).isEqualTo(2.5);
        assertThat(criteria("batch", "10 000").quantities().batch()).isEqualTo(10_000);
        assertThat(criteria("lead", "21").quantities().leadDays()).isEqualTo(21);
    }

    @Test
    void tells_the_limits_of_a_figure_out_of_range() {
        assertThat(read("batch", "0").problems())
                .containsExactly(new ParameterProblem(
                        "batch", "0", ParameterProblem.Code.OUT_OF_RANGE, List.of("1", "1000000000", "")));
        assertThat(read("batch", "2.5").problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.NOT_A_NUMBER);
        assertThat(read("limit", "101").problems())
                .containsExactly(new ParameterProblem(
                        "limit", "101", ParameterProblem.Code.OUT_OF_RANGE, List.of("1", "100", "")));
    }

    @Test
    void reads_an_area_of_the_map() {
        assertThat(criteria("area", "45.3,4.1,45.7,4.8").area()).isEqualTo(new Area(45.3, 4.1, 45.7, 4.8));
        assertThat(criteria("area", " -21.4, 55.2 ,-20.8,55.9 ").area()).isEqualTo(new Area(-21.4, 55.2, -20.8, 55.9));
        assertThat(SearchParameters.values(criteria("area", "45.30,4.1,45.7,4.8"), Facet.AREA))
                .containsExactly("45.3,4.1,45.7,4.8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "45.3,4.1,45.7",
                "45.3,4.1,45.7,4.8,1",
                "45.7,4.1,45.3,4.8",
                "45.3,4.1,45.3,4.8",
                "45.3,4.1,45.7,4.1",
                "45.3,179,45.7,-179",
                "45.3,170,45.7,190",
                "-91,4.1,45.7,4.8",
                "NaN,4.1,45.7,4.8",
                "45.3,4.1,1e2,4.8",
                "45.3;4.1;45.7;4.8",
                "45.3,4.1,45.70000000001,4.8"
            })
    void takes_no_empty_area_none_across_the_date_line_and_none_off_the_earth(String value) {
        SearchReading reading = read("area", value);

        assertThat(reading.state().criteria().area()).isNull();
        assertThat(reading.problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.NOT_AN_AREA);
    }

    @Test
    void reads_a_city_abroad_and_how_far_around_it() {
        Near near = Objects.requireNonNull(criteria("near", "CH.GENEVE:60").near());

        assertThat(near.code()).isEqualTo("CH.GENEVE");
        assertThat(near.km()).isEqualTo(60);
        assertThat(near.center().lat()).isBetween(46.1, 46.3);
        assertThat(read("near", "CH.NOWHERE").problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.UNKNOWN_PLACE);
    }

    @Test
    void reads_a_place_and_how_far_around_it() {
        Near near = Objects.requireNonNull(criteria("near", "42218:80").near());

        assertThat(near.code()).isEqualTo("42218");
        assertThat(near.km()).isEqualTo(80);
        assertThat(near.center().lat()).isBetween(45.3, 45.6);
        assertThat(criteria("near", "42218").near()).isEqualTo(near.within(Near.DEFAULT_KM));
        assertThat(read("near", "99999").problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.UNKNOWN_PLACE);
        assertThat(read("near", "Firminy").problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.NOT_A_PLACE);
        assertThat(read("near", "42218:2000").problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.OUT_OF_RANGE);
    }

    @Test
    void sorts_by_distance_only_from_a_place() {
        assertThat(read("sort", "distance").state().page().sort()).isEqualTo(SortOrder.FIT);
        assertThat(read("sort", "distance").problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.NEEDS_PLACE);
        assertThat(parameters
                        .read(Map.of("sort", List.of("distance"), "near", List.of("42218")))
                        .state()
                        .page()
                        .sort())
                .isEqualTo(SortOrder.DISTANCE);
    }

    @Test
    void reads_the_page_and_how_it_is_shown() {
        SearchState state = parameters
                .read(Map.of(
                        "band", List.of("to-confirm"),
                        "sort", List.of("fresh"),
                        "limit", List.of("50"),
                        "after", List.of("eyJhIjoxfQ"),
                        "view", List.of("map"),
                        "lang", List.of("de"),
                        "open", List.of("process:MACH", "material:STEEL"),
                        "cert_all", List.of("1")))
                .state();

        assertThat(state.page()).isEqualTo(new PageRequest(Band.TO_CONFIRM, SortOrder.FRESHNESS, 50, "eyJhIjoxfQ"));
        assertThat(state.view()).isEqualTo(ResultView.MAP);
        assertThat(state.language()).isEqualTo(Language.DE);
        assertThat(state.opened()).isEqualTo(Map.of(Facet.PROCESS, Set.of("MACH"), Facet.MATERIAL, Set.of("STEEL")));
        assertThat(state.criteria().allCertifications()).isTrue();
    }

    @Test
    void names_what_it_does_not_know_and_keeps_the_rest() {
        SearchReading reading = parameters.read(
                Map.of("process", List.of("MACH", "NOPE"), "sort", List.of("price"), "foo", List.of("1")));

        assertThat(reading.state().criteria().chosen(Facet.PROCESS)).containsExactly("MACH");
        assertThat(reading.problems())
                .extracting(ParameterProblem::parameter, ParameterProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("process", ParameterProblem.Code.UNKNOWN_CODE),
                        tuple("sort", ParameterProblem.Code.NOT_ONE_OF),
                        tuple("foo", ParameterProblem.Code.UNKNOWN_PARAMETER));
    }

    @Test
    void does_not_mind_what_mailings_add() {
        assertThat(parameters
                        .read(Map.of("utm_source", List.of("lettre"), "gclid", List.of("x")))
                        .problems())
                .isEmpty();
    }

    @Test
    void reads_ranges_whichever_end_comes_first() {
        Quantities batches = Quantities.NONE.withBatches(50, 200);
        assertThat(criteria("batch", "50-200").quantities()).isEqualTo(batches);
        assertThat(criteria("batch", "200 – 50").quantities()).isEqualTo(batches);
        assertThat(criteria("mass", "0,5-12 kg").quantities()).isEqualTo(Quantities.NONE.withMassesKg(0.5, 12));
        assertThat(criteria("batch", "50-50").quantities()).isEqualTo(Quantities.NONE.withBatch(50));
        assertThat(parameters.query(read("batch", "200-50").state())).isEqualTo("batch=50-200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4", "50-", "1-2-3", "50-x", "0-5"})
    void takes_nothing_else_for_a_range(String value) {
        assertThat(read("batch", value).problems()).hasSize(1);
        assertThat(criteria("batch", value).quantities()).isEqualTo(Quantities.NONE);
    }

    @Test
    void keeps_the_first_of_values_that_contradict() {
        SearchReading reading = read("batch", "50", "60");

        assertThat(reading.state().criteria().quantities().batch()).isEqualTo(50);
        assertThat(reading.problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.REPEATED);
        assertThat(read("batch", "50", "50").problems()).isEmpty();
    }

    @Test
    void every_facet_and_every_other_name_is_a_parameter_once() {
        assertThat(SearchParameters.all()).hasSize(Facet.values().length + StateParameter.values().length);
    }

    private @Nullable PartSize size(String value) {
        return criteria("size", value).quantities().size();
    }

    private SearchCriteria criteria(String parameter, String... values) {
        return read(parameter, values).state().criteria();
    }

    private SearchReading read(String parameter, String... values) {
        return parameters.read(Map.of(parameter, List.of(values)));
    }
}
