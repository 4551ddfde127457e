package fr.productionfrance.annuaire.engines;

import java.io.Serial;
import java.util.Set;

/** The program was started without the local run's profile, and its environment does not name all servers. */
final class ServersNotNamedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Set<Engine> missing;

    ServersNotNamedException(Set<Engine> missing) {
        super("The environment does not name " + missing);
        this.missing = missing;
    }

    Set<Engine> missing() {
        return missing;
    }
}
