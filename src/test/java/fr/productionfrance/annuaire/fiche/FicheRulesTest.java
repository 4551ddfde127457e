package fr.productionfrance.annuaire.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.productionfrance.annuaire.fiche.BrokenFiches.Broken;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FicheRulesTest {

    private final FicheRules rules = TestRules.rules();

    @Test
    void a_full_fiche_is_right() {
        assertThat(rules.check(Fiches.full())).isEmpty();
    }

    @Test
    void a_fiche_that_says_next_to_nothing_is_right() {
        assertThat(rules.check(Fiches.bare(Fiches.SIREN, "Pilat"))).isEmpty();
    }

    @Test
    void unusual_values_are_right() {
        assertThat(BrokenFiches.unusualButRight())
                .allSatisfy(fiche -> assertThat(rules.check(fiche)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource({
        "fr.productionfrance.annuaire.fiche.BrokenFiches#inOneRow",
        "fr.productionfrance.annuaire.fiche.BrokenFiches#beyondOneRow"
    })
    void finds_what_is_wrong_and_where(Broken broken) {
        assertThat(rules.check(broken.fiche()))
                .extracting(Problem::path, Problem::code, Problem::isError)
                .contains(tuple(broken.found(), broken.code(), true));
    }

    @ParameterizedTest
    @MethodSource("fr.productionfrance.annuaire.fiche.BrokenFiches#doubtful")
    void tells_what_is_only_doubtful_from_what_is_wrong(Broken broken) {
        assertThat(rules.check(broken.fiche()))
                .extracting(Problem::path, Problem::code, Problem::isError)
                .containsExactly(tuple(broken.found(), broken.code(), false));
    }

    @Test
    void says_what_is_accepted() {
        assertThat(rules.check(Edited.fiche("sites[0].craneT", -1)))
                .containsExactly(new Problem("sites[0].craneT", ProblemCode.OUT_OF_RANGE, List.of(0.01, 2000.0, "t")));
    }

    @Test
    void a_grade_is_that_of_the_half_width_at_its_size() {
        String tolerance = "sites[0].capabilities[0].tolerance";

        assertThat(rules.check(Edited.fiche(tolerance, new Tolerance("H7", 10.5, ItGrade.IT7, 20.0, null, null))))
                .isEmpty();
        assertThat(rules.check(Edited.fiche(tolerance, new Tolerance("±0,02", 20, ItGrade.IT9, 20.0, null, null))))
                .isEmpty();
        assertThat(rules.check(Edited.fiche(tolerance, new Tolerance("±0,02", 20, ItGrade.IT8, 200.0, null, null))))
                .extracting(Problem::code, Problem::arguments)
                .containsExactly(tuple(ProblemCode.GRADE_DIFFERS_FROM_WIDTH, List.of("IT8", "IT7")));
    }

    @Test
    void a_tolerance_in_words_without_a_number_says_nothing_to_compare() {
        Tolerance words = new Tolerance("haute précision", 12.5, ItGrade.IT7, null, null, null);

        assertThat(rules.check(Edited.fiche("sites[0].capabilities[0].tolerance", words)))
                .isEmpty();
    }

    @Test
    void what_an_activity_code_declares_needs_the_code() {
        Edited declared = Edited.edited().with("sites[0].capabilities[0].evidence.kind", "ACTIVITY_CODE");

        assertThat(rules.check(declared.fiche())).isEmpty();
        assertThat(rules.check(declared.with("naf", null).fiche()))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ACTIVITY_CODE_MISSING);
    }

    @Test
    void one_process_has_one_capacity_at_a_site() {
        FicheData twice = Fiches.withSite(site -> site.withParts(
                site.certificates(),
                site.resources(),
                site.capabilities(),
                List.of(site.capacities().getFirst(), site.capacities().getFirst())));

        assertThat(rules.check(twice))
                .extracting(Problem::path, Problem::code)
                .containsExactly(tuple("sites[0].capacities[1].process", ProblemCode.TWICE));
    }
}
