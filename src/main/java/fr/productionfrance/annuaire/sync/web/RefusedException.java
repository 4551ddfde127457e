package fr.productionfrance.annuaire.sync.web;

import org.springframework.http.HttpStatus;

/** An action was not started; the status says why to programs, the message to people. */
final class RefusedException extends RuntimeException {

    private final HttpStatus status;

    RefusedException(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
