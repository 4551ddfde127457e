package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeValuesTest {

    private final TreeValues processes = new TreeValues(Words.NOMENCLATURE.processes(), Language.FR);
    private final TreeValues materials = new TreeValues(Words.NOMENCLATURE.materials(), Language.FR);

    @Test
    void shows_the_first_roots_and_all_of_them_on_demand() {
        assertThat(processes.shown(Set.of(), FacetLook.CLOSED, null)).hasSize(FacetValues.SHOWN);
        assertThat(processes.shown(Set.of(), FacetLook.CLOSED.toggledAll(), null))
                .hasSameSizeAs(Words.NOMENCLATURE.processes().roots());
    }

    @Test
    void shows_what_lies_below_an_open_code() {
        FacetLook look = FacetLook.CLOSED.opening(Set.of("MACH"));
        FacetValue machining = find(processes.shown(Set.of(), look, null), "MACH");
        assertThat(machining.branch()).isEqualTo(FacetValue.Branch.OPEN);
        assertThat(machining.children()).extracting(FacetValue::key).contains("MACH.TURN", "MACH.MILL");
        assertThat(processes.toCount(Set.of(), look)).containsExactly("MACH");
    }

    @Test
    void opens_the_way_to_a_choice_until_the_visitor_closes_it() {
        Set<String> chosen = Set.of("MACH.TURN.CNC");
        FacetValue machining = find(processes.shown(chosen, FacetLook.CLOSED, null), "MACH");
        assertThat(machining.leads()).isTrue();
        assertThat(find(find(machining.children(), "MACH.TURN").children(), "MACH.TURN.CNC")
                        .chosen())
                .isTrue();
        FacetLook closed = FacetLook.CLOSED.opening(FacetLook.CLOSED.toggled("MACH"));
        assertThat(find(processes.shown(chosen, closed, null), "MACH").branch()).isEqualTo(FacetValue.Branch.CLOSED);
    }

    @Test
    void puts_what_leads_nowhere_last_and_keeps_it_visible() {
        List<FacetValue> all = processes.shown(Set.of(), FacetLook.CLOSED.toggledAll(), Map.of("WELD", 3L, "CAST", 1L));
        assertThat(all.stream().limit(2).map(FacetValue::key)).containsExactly("CAST", "WELD");
        assertThat(all.stream().skip(2)).isNotEmpty().allMatch(FacetValue::isEmpty);
    }

    @Test
    void never_loses_a_choice_however_few_fiches_it_gives() {
        String last = Words.NOMENCLATURE.processes().roots().getLast().code();
        assertThat(processes.shown(Set.of(last), FacetLook.CLOSED, Map.of()))
                .filteredOn(FacetValue::chosen)
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.key()).isEqualTo(last);
                    assertThat(value.isEmpty()).isFalse();
                });
    }

    @Test
    void finds_a_value_by_any_of_its_names_without_accents() {
        assertThat(processes.shown(Set.of(), FacetLook.CLOSED.lookingFor("electroerosion a fil"), null))
                .extracting(FacetValue::key)
                .contains("MACH.EDM.WIRE");
        assertThat(processes.shown(Set.of(), FacetLook.CLOSED.lookingFor("Drahterodieren"), null))
                .extracting(FacetValue::key)
                .contains("MACH.EDM.WIRE");
        assertThat(materials.shown(Set.of(), FacetLook.CLOSED.lookingFor("1.4404"), null))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.hint()).isNotNull());
    }

    @Test
    void counts_below_the_parents_of_what_was_found() {
        assertThat(processes.toCount(Set.of(), FacetLook.CLOSED.lookingFor("drahterodieren")))
                .contains("MACH.EDM");
    }

    @Test
    void finds_nothing_in_punctuation() {
        assertThat(processes.shown(Set.of(), FacetLook.CLOSED.lookingFor("*?"), null))
                .isEmpty();
    }

    @Test
    void narrows_with_a_child_and_widens_with_a_parent() {
        assertThat(processes.with(Set.of("MACH"), "MACH.TURN")).containsExactly("MACH.TURN");
        assertThat(processes.with(Set.of("MACH.TURN.CNC", "MACH.MILL", "WELD"), "MACH"))
                .containsExactlyInAnyOrder("WELD", "MACH");
        assertThat(processes.with(Set.of("MACH.TURN"), "MACH.MILL"))
                .containsExactlyInAnyOrder("MACH.TURN", "MACH.MILL");
        assertThat(processes.with(Set.of("MACH.TURN"), "MACH.TURN")).containsExactly("MACH.TURN");
        assertThat(processes.with(Set.of(), "no such code")).isEmpty();
    }

    private static FacetValue find(List<FacetValue> values, String key) {
        return values.stream()
                .flatMap(Stream::of)
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
