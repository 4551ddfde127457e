package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.Nullable;

/**
 * The quantities a buyer asks for; absent where nothing was asked.
 *
 * @param massKg mass of one part, or of the lightest of several
 * @param massToKg mass of the heaviest part, where parts of several masses are asked for
 * @param batch pieces in a batch, or in the smallest of several
 * @param batchTo pieces in the largest batch, where batches of several sizes are asked for
 * @param leadDays calendar days within which it must be delivered
 */
public record Quantities(
        @Nullable ToleranceAsked tolerance,
        @Nullable PartSize size,
        @Nullable Double massKg,
        @Nullable Double massToKg,
        @Nullable Integer batch,
        @Nullable Integer batchTo,
        @Nullable Integer leadDays) {

    public static final Quantities NONE = new Quantities(null, null, null, null, null, null, null);

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException for a figure that is not positive, or a range that does not rise
     */
    public Quantities {
        if ((massKg != null && !(massKg > 0 && Double.isFinite(massKg)))
                || (batch != null && batch <= 0)
                || (leadDays != null && leadDays <= 0)) {
            throw new IllegalArgumentException("Quantities are positive");
        }
        if (!rises(massKg, massToKg) || !rises(batch, batchTo)) {
            throw new IllegalArgumentException("A range has a lower end and a higher one");
        }
    }

    private static <T extends Comparable<T>> boolean rises(@Nullable T from, @Nullable T to) {
        return to == null || (from != null && from.compareTo(to) < 0);
    }

    /** The same without ranges. */
    public Quantities(
            @Nullable ToleranceAsked tolerance,
            @Nullable PartSize size,
            @Nullable Double massKg,
            @Nullable Integer batch,
            @Nullable Integer leadDays) {
        this(tolerance, size, massKg, null, batch, null, leadDays);
    }

    public Quantities withTolerance(@Nullable ToleranceAsked newTolerance) {
        return new Quantities(newTolerance, size, massKg, massToKg, batch, batchTo, leadDays);
    }

    public Quantities withSize(@Nullable PartSize newSize) {
        return new Quantities(tolerance, newSize, massKg, massToKg, batch, batchTo, leadDays);
    }

    public Quantities withMassKg(@Nullable Double newMassKg) {
        return new Quantities(tolerance, size, newMassKg, null, batch, batchTo, leadDays);
    }

    public Quantities withBatch(@Nullable Integer newBatch) {
        return new Quantities(tolerance, size, massKg, massToKg, newBatch, null, leadDays);
    }

    public Quantities withLeadDays(@Nullable Integer newLeadDays) {
        return new Quantities(tolerance, size, massKg, massToKg, batch, batchTo, newLeadDays);
    }

    /** Parts from one mass to another, in whichever order these are given. */
    public Quantities withMassesKg(double one, double other) {
        return one == other
                ? withMassKg(one)
                : new Quantities(tolerance, size, Math.min(one, other), Math.max(one, other), batch, batchTo, leadDays);
    }

    /** Batches from one size to another, in whichever order these are given. */
    public Quantities withBatches(int one, int other) {
        return one == other
                ? withBatch(one)
                : new Quantities(
                        tolerance, size, massKg, massToKg, Math.min(one, other), Math.max(one, other), leadDays);
    }

    /** The heaviest part that is asked for. */
    public @Nullable Double heaviestKg() {
        return massToKg == null ? massKg : massToKg;
    }

    /** The largest batch that is asked for. */
    public @Nullable Integer largestBatch() {
        return batchTo == null ? batch : batchTo;
    }

    /** Whether the facet's quantity was asked for. */
    public boolean asks(Facet facet) {
        return switch (facet) {
            case TOLERANCE -> tolerance != null;
            case SIZE -> size != null;
            case MASS -> massKg != null;
            case BATCH -> batch != null;
            case LEAD_TIME -> leadDays != null;
            default -> false;
        };
    }

    /** The same without the facet's quantity. */
    public Quantities without(Facet facet) {
        return switch (facet) {
            case TOLERANCE -> withTolerance(null);
            case SIZE -> withSize(null);
            case MASS -> withMassKg(null);
            case BATCH -> withBatch(null);
            case LEAD_TIME -> withLeadDays(null);
            default -> this;
        };
    }
}
