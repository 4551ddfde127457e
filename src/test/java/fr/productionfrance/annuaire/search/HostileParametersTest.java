package fr.productionfrance.annuaire.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Addresses that nobody types by hand. */
class HostileParametersTest {

    private final SearchParameters parameters = Parameters.ofTheNomenclature();

    @Test
    void ten_thousand_characters_are_cut_and_said_to_be() {
        SearchReading reading = parameters.read(Map.of("q", List.of("inox ".repeat(2000))));

        assertThat(reading.state().criteria().text()).hasSizeBetween(1900, 2000).startsWith("inox inox");
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ParameterProblem.Code.TEXT_CUT);
            assertThat(problem.isHarmless()).isTrue();
            assertThat(problem.value()).hasSizeLessThan(100).endsWith("…");
        });
    }

    @Test
    void a_cut_never_leaves_half_an_emoji() {
        String text = parameters
                .read(Map.of("q", List.of("x" + "👩".repeat(5000))))
                .state()
                .criteria()
                .text();

        assertThat(text).hasSize(1999).endsWith("👩");
    }

    @Test
    void nul_bytes_and_lone_surrogates_in_words_count_as_spaces() {
        SearchReading reading = parameters.read(Map.of("q", List.of("\0inox\0\0" + "316L\uD83D")));

        assertThat(reading.state().criteria().text()).isEqualTo("inox  316L");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void shows_back_only_what_can_be_shown() {
        assertThat(parameters.read(Map.of("process", List.of("A\0\u202EB"))).problems())
                .singleElement()
                .extracting(ParameterProblem::value)
                .isEqualTo("A\uFFFD\uFFFDB");
    }

    @Test
    void takes_at_most_fifty_values_of_a_facet() {
        List<String> grades = Parameters.NOMENCLATURE.materials().all().stream()
                .map(concept -> concept.code())
                .toList();

        SearchReading reading = parameters.read(Map.of("material", List.of(String.join(",", grades))));

        assertThat(reading.state().criteria().chosen(Facet.MATERIAL)).hasSize(50);
        assertThat(reading.problems())
                .extracting(ParameterProblem::code)
                .containsExactly(ParameterProblem.Code.TOO_MANY);
    }

    @Test
    void tells_at_most_twenty_problems() {
        Map<String, List<String>> many = new HashMap<>();
        IntStream.range(0, 1000).forEach(i -> many.put("p" + i, List.of("1")));
        many.put("process", IntStream.range(0, 10_000).mapToObj(i -> "X" + i).toList());

        assertThat(parameters.read(many).problems()).hasSize(20);
    }

    @Test
    void very_long_figures_are_refused_at_once() {
        String digits = "9".repeat(100_000);
        for (String parameter : List.of("tol", "size", "mass", "batch", "lead", "near", "area", "limit")) {
            assertThat(parameters.read(Map.of(parameter, List.of(digits))).problems())
                    .as(parameter)
                    .hasSize(1);
        }
    }

    @Test
    void no_value_whatever_makes_reading_fail() {
        SplittableRandom random = new SplittableRandom(3);
        List<String> pieces = List.of(
                "10",
                "um",
                "@",
                "IT",
                "x",
                "d",
                ":",
                ",",
                ".",
                "-",
                "\0",
                "±",
                "Ø",
                "42218",
                "👩",
                "\uD800",
                "1e9",
                "∞",
                "NaN",
                "process:",
                "MACH",
                " ",
                "H7",
                "0x1",
                "٣",
                "½");
        for (int i = 0; i < 5000; i++) {
            StringBuilder value = new StringBuilder();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                value.append(pieces.get(random.nextInt(pieces.size())));
            }
            Map<String, List<String>> address = new HashMap<>();
            SearchParameters.all().forEach(name -> address.put(name, List.of(value.toString())));

            assertThatCode(() -> parameters.write(parameters.read(address).state()))
                    .as("%s", value)
                    .doesNotThrowAnyException();
        }
    }
}
