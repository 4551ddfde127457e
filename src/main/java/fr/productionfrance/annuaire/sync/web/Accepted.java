package fr.productionfrance.annuaire.sync.web;

import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The answer to a request to do something: it is being done, see the state; or why not. */
final class Accepted {

    private Accepted() {}

    static ResponseEntity<Void> yes() {
        return ResponseEntity.accepted()
                .location(URI.create(IndexController.PATH))
                .build();
    }

    static ResponseEntity<Void> of(RebuildService.Start answer) {
        return switch (answer) {
            case STARTED -> yes();
            case ALREADY_RUNNING -> throw new RefusedException(HttpStatus.CONFLICT, "A rebuild is going on already");
            case STORE_AWAY -> throw storeAway();
        };
    }

    static ResponseEntity<Void> of(DriftService.Start answer) {
        return switch (answer) {
            case STARTED -> yes();
            case ALREADY_RUNNING -> throw new RefusedException(HttpStatus.CONFLICT, "A comparison is going on already");
            case REBUILD_RUNNING -> throw new RefusedException(HttpStatus.CONFLICT, "The index is being rebuilt");
            case STORE_AWAY -> throw storeAway();
        };
    }

    private static RefusedException storeAway() {
        return new RefusedException(HttpStatus.SERVICE_UNAVAILABLE, "PostgreSQL does not answer");
    }
}
