package fr.productionfrance.annuaire.search;

import java.util.stream.DoubleStream;

/** The size of the buyer's part, in millimetres. A side that was not said is 0, which fits anything. */
public sealed interface PartSize {

    /** A right-angled part, its sides sorted from the longest to the shortest. */
    record Prism(double lengthMm, double widthMm, double heightMm) implements PartSize {

        public Prism {
            double[] sorted =
                    DoubleStream.of(lengthMm, widthMm, heightMm).sorted().toArray();
            if (!(sorted[0] >= 0) || !(sorted[2] > 0) || !Double.isFinite(sorted[2])) {
                throw new IllegalArgumentException("A part has positive sides");
            }
            lengthMm = sorted[2];
            widthMm = sorted[1];
            heightMm = sorted[0];
        }

        public static Prism ofLongestSide(double mm) {
            return new Prism(mm, 0, 0);
        }
    }

    /** A turned part. */
    record Cylinder(double diameterMm, double lengthMm) implements PartSize {

        public Cylinder {
            if (!(diameterMm > 0) || !(lengthMm >= 0) || !Double.isFinite(diameterMm + lengthMm)) {
                throw new IllegalArgumentException("A part has a positive diameter");
            }
        }
    }
}
