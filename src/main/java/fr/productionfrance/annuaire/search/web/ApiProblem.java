package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.ProblemText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem details (RFC 9457). Their type is left blank: what is wrong with parameters is in {@code errors}. */
final class ApiProblem {

    private ApiProblem() {}

    /** What is wrong with one parameter. */
    @Schema(name = "ParameterError", description = "What is wrong with one parameter.")
    record ParameterError(
            @Schema(example = "limit") String parameter,

            @Schema(description = "As sent, shortened", example = "1000")
            String value,

            @Schema(example = "OUT_OF_RANGE") String code,
            String detail,
            String accepted) {

        static ParameterError of(ParameterProblem problem, Words words) {
            return new ParameterError(
                    problem.parameter(),
                    problem.value(),
                    problem.code().name(),
                    ProblemText.what(problem, words.language()),
                    ProblemText.accepted(problem, words.language()));
        }
    }

    static ProblemDetail of(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }

    static ProblemDetail of(List<ParameterProblem> problems, Words words) {
        ProblemDetail detail = of(HttpStatus.BAD_REQUEST, words.message("error.illegal"));
        detail.setProperty(
                "errors",
                problems.stream()
                        .map(problem -> ParameterError.of(problem, words))
                        .toList());
        return detail;
    }
}
