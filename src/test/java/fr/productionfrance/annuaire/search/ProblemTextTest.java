package fr.productionfrance.annuaire.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextTest {

    private final SearchParameters parameters = Parameters.ofTheNomenclature();

    @ParameterizedTest
    @EnumSource
    void every_problem_has_words_in_every_language(ParameterProblem.Code code) {
        ParameterProblem problem = new ParameterProblem("batch", "x", code, List.of("1", "100", "kg"));
        for (Language language : Language.values()) {
            assertThat(ProblemText.what(problem, language)).isNotBlank().doesNotContain("{");
            assertThat(ProblemText.accepted(problem, language)).isNotBlank().doesNotContain("{");
        }
        assertThat(ProblemText.what(problem, Language.EN)).isNotEqualTo(ProblemText.what(problem, Language.FR));
        assertThat(ProblemText.what(problem, Language.DE)).isNotEqualTo(ProblemText.what(problem, Language.FR));
    }

    @Test
    void says_what_is_wrong_and_what_is_accepted() {
        ParameterProblem problem =
                parameters.read(Map.of("batch", List.of("0"))).problems().getFirst();

        assertThat(ProblemText.what(problem, Language.FR)).isEqualTo("« 0 » dépasse les limites de « batch ».");
        assertThat(ProblemText.accepted(problem, Language.FR)).isEqualTo("Un nombre de 1 à 1000000000.");
        assertThat(ProblemText.accepted(problem, Language.EN)).isEqualTo("A number from 1 to 1000000000.");
    }

    @Test
    void what_was_sent_is_never_taken_for_a_pattern() {
        ParameterProblem problem =
                parameters.read(Map.of("process", List.of("{0}'{9"))).problems().getFirst();

        assertThat(ProblemText.what(problem, Language.EN)).isEqualTo("“{0}'{9” is not a known code of “process”.");
    }
}
