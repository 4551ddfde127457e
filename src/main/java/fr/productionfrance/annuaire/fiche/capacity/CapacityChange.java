package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import java.util.Optional;

/** What became of a line, so that it can be told and taken back. */
public record CapacityChange(CapacityKey key, Optional<Capacity> before, Optional<Capacity> after) {

    boolean isNone() {
        return before.equals(after);
    }

    CapacityChange reversed() {
        return new CapacityChange(key, after, before);
    }
}
