package fr.productionfrance.annuaire.sync.web;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the animator's API answers when it can't do as it is told, as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = AdminApiErrors.class)
class AdminApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(AdminApiErrors.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException e) {
        return answer(e.status(), e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> noFicheId(NoFicheIdException e) {
        return answer(HttpStatus.BAD_REQUEST, e.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> storeAway(DataAccessException e) {
        LOG.warn("The animator's API has no store to ask: {}", e.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "PostgreSQL does not answer");
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, @Nullable String detail) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
