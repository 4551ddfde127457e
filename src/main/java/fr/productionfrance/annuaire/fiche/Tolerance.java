package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import org.jspecify.annotations.Nullable;

/**
 * The tightest tolerance a capability keeps routinely, in both scales a buyer may ask in.
 *
 * @param typed what the member wrote
 * @param halfWidthUm the x of ±x, in µm
 * @param grade the finest ISO 286-1 grade it keeps at the size it was stated for, or at 40 mm where none was
 * @param statedAtMm the nominal size it was stated for
 * @param nominalMinMm the nominal sizes it holds for; unbounded where absent
 */
public record Tolerance(
        String typed,
        double halfWidthUm,
        @Nullable ItGrade grade,
        @Nullable Double statedAtMm,
        @Nullable Double nominalMinMm,
        @Nullable Double nominalMaxMm) {}
