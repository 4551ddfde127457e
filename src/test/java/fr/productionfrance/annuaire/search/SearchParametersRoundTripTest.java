package fr.productionfrance.annuaire.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The address is the state: what is written reads back to the last digit, and the same state has one address. */
class SearchParametersRoundTripTest {

    private final SearchParameters parameters = Parameters.ofTheNomenclature();

    @Test
    void reading_what_was_written_gives_the_same_state_back() {
        RandomSearchState states = new RandomSearchState(new SplittableRandom(42));
        for (int i = 0; i < 3000; i++) {
            SearchState state = states.next();

            Map<String, List<String>> address = parameters.write(state);
            SearchReading reading = parameters.read(address);

            assertThat(reading.problems()).as("%s", address).isEmpty();
            assertThat(reading.state()).as("%s", address).isEqualTo(state);
            assertThat(parameters.write(reading.state())).isEqualTo(address);
        }
    }

    @Test
    void the_random_states_leave_no_parameter_out() {
        RandomSearchState states = new RandomSearchState(new SplittableRandom(7));
        Set<String> written = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            written.addAll(parameters.write(states.next()).keySet());
        }

        assertThat(written).containsExactlyInAnyOrderElementsOf(SearchParameters.all());
    }

    @Test
    void the_start_has_an_empty_address() {
        assertThat(parameters.write(SearchState.START)).isEmpty();
    }

    @Test
    void writes_the_canonical_forms() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING
                .withText("tournage inox 316L")
                .withChoice(Facet.PROCESS, Set.of("MACH.TURN", "MACH.MILL"))
                .withChoice(Facet.AVAILABILITY, Set.of("AVAILABLE"))
                .withQuantities(Quantities.NONE
                        .withTolerance(ToleranceAsked.ofHalfWidth(10).at(20))
                        .withSize(new PartSize.Prism(300, 200, 100))
                        .withMassKg(2.5)
                        .withBatch(50)
                        .withLeadDays(21));

        assertThat(parameters.write(SearchState.START.withCriteria(criteria)))
                .containsExactly(
                        Map.entry("q", List.of("tournage inox 316L")),
                        Map.entry("process", List.of("MACH.MILL", "MACH.TURN")),
                        Map.entry("tol", List.of("10um@20")),
                        Map.entry("availability", List.of("available")),
                        Map.entry("size", List.of("300x200x100")),
                        Map.entry("mass", List.of("2.5")),
                        Map.entry("batch", List.of("50")),
                        Map.entry("lead", List.of("21")));
    }
}
