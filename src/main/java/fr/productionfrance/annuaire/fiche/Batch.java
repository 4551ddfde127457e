package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.Nullable;

/** The batch sizes a capability takes, in pieces; either end may be unknown. */
public record Batch(@Nullable Integer min, @Nullable Integer max) {

    public static final Batch UNKNOWN = new Batch(null, null);

    public boolean isOrdered() {
        return min == null || max == null || min <= max;
    }
}
