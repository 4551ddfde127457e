package fr.productionfrance.annuaire.bench.massindexer;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Round;
import org.jspecify.annotations.Nullable;

/** Sizes from the columns that hold them, side by side. */
final class Sizes {

    private Sizes() {}

    static @Nullable Box box(@Nullable Double length, @Nullable Double width, @Nullable Double height) {
        return length == null || width == null || height == null ? null : new Box(length, width, height);
    }

    static @Nullable Round round(@Nullable Double diameter, @Nullable Double length) {
        return diameter == null || length == null ? null : new Round(diameter, length);
    }
}
