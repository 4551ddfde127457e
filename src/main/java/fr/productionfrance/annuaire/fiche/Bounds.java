package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.Nullable;

/** A range of a quantity, either end of which may be unknown. */
public record Bounds(@Nullable Double min, @Nullable Double max) {

    public static final Bounds UNKNOWN = new Bounds(null, null);

    public boolean isOrdered() {
        return min == null || max == null || min <= max;
    }
}
