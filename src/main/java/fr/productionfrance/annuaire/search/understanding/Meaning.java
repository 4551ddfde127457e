package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What some words mean. */
public sealed interface Meaning {

    Aspect aspect();

    /** Any of these codes or names. */
    record Choice(Aspect aspect, List<String> codes) implements Meaning {

        public Choice {
            codes = List.copyOf(codes);
        }

        static Choice of(Aspect aspect, String code) {
            return new Choice(aspect, List.of(code));
        }
    }

    /** A number in the unit of its aspect. */
    record Figure(Aspect aspect, double value) implements Meaning {}

    /**
     * A tolerance.
     *
     * @param halfWidthUm the x of ±x in µm that it comes to, by which tolerances are compared
     * @param hole whether it was written for a hole, as H7 is
     */
    record Tolerance(ToleranceAsked asked, double halfWidthUm, boolean hole) implements Meaning {

        @Override
        public Aspect aspect() {
            return Aspect.TOLERANCE;
        }

        Optional<ItGrade> grade() {
            return Optional.ofNullable(asked.grade());
        }
    }

    /** The size of the part in mm, as far as it was said. */
    record Size(
            @Nullable Double lengthMm,
            @Nullable Double widthMm,
            @Nullable Double heightMm,
            @Nullable Double diameterMm) implements Meaning {

        private static final double LARGEST_MM = 200_000;

        @Override
        public Aspect aspect() {
            return Aspect.SIZE;
        }

        /** Whether a part can be so large: up to 200 m. */
        boolean isPart() {
            return Stream.of(lengthMm, widthMm, heightMm, diameterMm)
                    .filter(Objects::nonNull)
                    .allMatch(mm -> mm > 0 && mm <= LARGEST_MM);
        }

        /** Both together; what this one says stands. */
        Size and(Size other) {
            return new Size(
                    or(lengthMm, other.lengthMm),
                    or(widthMm, other.widthMm),
                    or(heightMm, other.heightMm),
                    or(diameterMm, other.diameterMm));
        }

        PartSize part() {
            return diameterMm != null && widthMm == null && heightMm == null
                    ? new PartSize.Cylinder(diameterMm, orNought(lengthMm))
                    : new PartSize.Prism(
                            orNought(lengthMm), orNought(or(widthMm, diameterMm)), orNought(or(heightMm, diameterMm)));
        }

        private static @Nullable Double or(@Nullable Double one, @Nullable Double other) {
            return one == null ? other : one;
        }

        private static double orNought(@Nullable Double mm) {
            return mm == null ? 0 : mm;
        }
    }

    /**
     * A commune or its surroundings.
     *
     * @param within whether the commune itself was named, not what lies around it
     */
    record Place(Near near, boolean within) implements Meaning {

        @Override
        public Aspect aspect() {
            return Aspect.NEAR;
        }
    }
}
