package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.InvalidCursorException;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.StateParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the API answers when it can't answer; Spring's own problem details say what no controller takes (405, 406). */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    /** About the time that a search server takes to come back from a restart. */
    private static final String RETRY_AFTER_SECONDS = "15";

    private final ApiLanguages languages;

    ApiErrors(ApiLanguages languages) {
        this.languages = languages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> illegal(IllegalParametersException e, HttpServletRequest request) {
        return answer(ApiProblem.of(e.problems(), languages.of(request)));
    }

    /** The engine alone can tell whether a cursor is one of its own. */
    @ExceptionHandler(InvalidCursorException.class)
    ResponseEntity<ProblemDetail> invalidCursor(HttpServletRequest request) {
        String after = StateParameter.AFTER.parameter();
        String value = Objects.requireNonNullElse(request.getParameter(after), "");
        ParameterProblem problem = new ParameterProblem(after, value, ParameterProblem.Code.NOT_A_CURSOR, List.of());
        return answer(ApiProblem.of(List.of(problem), languages.of(request)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noSuchFiche(NoSuchFicheException e, HttpServletRequest request) {
        return answer(
                e.isGone()
                        ? problem(HttpStatus.GONE, "error.gone", request)
                        : problem(HttpStatus.NOT_FOUND, "error.notFound", request));
    }

    @ExceptionHandler(NoSuchAddressException.class)
    ResponseEntity<ProblemDetail> noSuchAddress(HttpServletRequest request) {
        return answer(problem(HttpStatus.NOT_FOUND, "error.noSuchAddress", request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(SearchUnavailableException e, HttpServletRequest request) {
        log.warn("The API has no search to answer from: {}", e.getMessage());
        String why = e instanceof LimitedSearchException ? "error.limited" : "error.unavailable";
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, why, request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(RuntimeException e, HttpServletRequest request) {
        log.error("The API could not answer", e);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "error.internal", request));
    }

    private ProblemDetail problem(HttpStatus status, String key, HttpServletRequest request) {
        return ApiProblem.of(status, languages.of(request).message(key));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
