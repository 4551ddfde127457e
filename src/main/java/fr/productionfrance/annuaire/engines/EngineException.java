package fr.productionfrance.annuaire.engines;

import java.io.Serial;

/** A local server could not be prepared, started or stopped; the message is meant for whoever started the program. */
final class EngineException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EngineException(String message) {
        super(message);
    }

    EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
