package fr.productionfrance.annuaire.search;

import org.jspecify.annotations.Nullable;

/**
 * The quantities a buyer asks for; absent where nothing was asked.
 *
 * @param massKg mass of one part
 * @param batch pieces in a batch
 * @param leadDays calendar days within which it must be delivered
 */
public record Quantities(
        @Nullable ToleranceAsked tolerance,
        @Nullable PartSize size,
        @Nullable Double massKg,
        @Nullable Integer batch,
        @Nullable Integer leadDays) {

    public static final Quantities NONE = new Quantities(null, null, null, null, null);

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException for a figure that is not positive
     */
    public Quantities {
        if ((massKg != null && !(massKg > 0 && Double.isFinite(massKg)))
                || (batch != null && batch <= 0)
                || (leadDays != null && leadDays <= 0)) {
            throw new IllegalArgumentException("Quantities are positive");
        }
    }

    public Quantities withTolerance(@Nullable ToleranceAsked newTolerance) {
        return new Quantities(newTolerance, size, massKg, batch, leadDays);
    }

    public Quantities withSize(@Nullable PartSize newSize) {
        return new Quantities(tolerance, newSize, massKg, batch, leadDays);
    }

    public Quantities withMassKg(@Nullable Double newMassKg) {
        return new Quantities(tolerance, size, newMassKg, batch, leadDays);
    }

    public Quantities withBatch(@Nullable Integer newBatch) {
        return new Quantities(tolerance, size, massKg, newBatch, leadDays);
    }

    public Quantities withLeadDays(@Nullable Integer newLeadDays) {
        return new Quantities(tolerance, size, massKg, batch, newLeadDays);
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
