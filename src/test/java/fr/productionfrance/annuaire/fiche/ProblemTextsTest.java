package fr.productionfrance.annuaire.fiche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRANCE, Locale.UK, Locale.GERMANY);

    @ParameterizedTest
    @EnumSource
    void every_problem_is_said_in_each_language_in_its_own_words(ProblemCode code) {
        Problem problem = new Problem("name", code, List.of("un", "deux", "trois"));

        assertThat(LANGUAGES)
                .extracting(locale -> ProblemTexts.wrong(problem, locale))
                .doesNotHaveDuplicates();
        assertThat(LANGUAGES)
                .flatExtracting(
                        locale -> List.of(ProblemTexts.wrong(problem, locale), ProblemTexts.accepted(problem, locale)))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("''", "{", "}"));
    }

    @ParameterizedTest
    @MethodSource({
        "fr.productionfrance.annuaire.fiche.BrokenFiches#inOneRow",
        "fr.productionfrance.annuaire.fiche.BrokenFiches#beyondOneRow",
        "fr.productionfrance.annuaire.fiche.BrokenFiches#doubtful"
    })
    void every_problem_brings_what_its_message_names(BrokenFiches.Broken broken) {
        assertThat(TestRules.rules().check(broken.fiche()))
                .allSatisfy(problem -> assertThat(ProblemTexts.wrong(problem, Locale.FRANCE)
                                + ProblemTexts.accepted(problem, Locale.FRANCE))
                        .doesNotContainPattern("\\{[0-9]}"));
    }

    @Test
    void numbers_and_dates_are_written_as_the_reader_writes_them() {
        Problem range = new Problem("craneT", ProblemCode.OUT_OF_RANGE, List.of(0.01, 2000.0, "t"));
        Problem reversed = new Problem(
                "expires", ProblemCode.REVERSED, List.of(LocalDate.parse("2025-03-01"), LocalDate.parse("2024-12-31")));

        assertThat(ProblemTexts.accepted(range, Locale.FRANCE)).isEqualTo("De 0,01 à 2\u202F000 t");
        assertThat(ProblemTexts.accepted(range, Locale.GERMANY)).isEqualTo("Von 0,01 bis 2.000 t");
        assertThat(ProblemTexts.wrong(reversed, Locale.ITALY))
                .isEqualTo("Le début (1 mars 2025) est après la fin (31 déc. 2024).");
    }
}
