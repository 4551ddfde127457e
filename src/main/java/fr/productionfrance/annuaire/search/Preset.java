package fr.productionfrance.annuaire.search;

import java.util.List;

/**
 * The round figures that the page offers for each numeric facet, with the count each would give. The limits follow the trade's
 * habits and are to be tuned on real fiches.
 *
 * @param facet whose figure it is
 * @param value in the facet's unit: ± µm, mm of the longest side, kg, pieces, days, km
 */
public record Preset(Facet facet, double value) {

    private static final List<Double> TOLERANCES_UM = List.of(1d, 2d, 5d, 10d, 20d, 50d, 100d, 200d, 500d);
    private static final List<Double> SIZES_MM = List.of(50d, 200d, 500d, 1000d, 2000d, 4000d, 10_000d);
    private static final List<Double> MASSES_KG = List.of(0.1, 1d, 10d, 100d, 1000d, 5000d, 20_000d);
    private static final List<Double> BATCHES = List.of(1d, 10d, 50d, 100d, 500d, 1000d, 10_000d, 100_000d);
    private static final List<Double> LEAD_DAYS = List.of(3d, 7d, 15d, 30d, 60d, 90d);
    private static final List<Double> DISTANCES_KM = List.of(10d, 25d, 50d, 100d, 200d, 500d);

    /** The figures of a numeric facet, from the smallest; none for the other facets. */
    public static List<Preset> of(Facet facet) {
        List<Double> values = switch (facet) {
            case TOLERANCE -> TOLERANCES_UM;
            case SIZE -> SIZES_MM;
            case MASS -> MASSES_KG;
            case BATCH -> BATCHES;
            case LEAD_TIME -> LEAD_DAYS;
            case DISTANCE -> DISTANCES_KM;
            default -> List.of();
        };
        return values.stream().map(value -> new Preset(facet, value)).toList();
    }

    /** The figure as a facet value, without a useless decimal: {@code 0.1}, {@code 50}. */
    public String key() {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /** What asking for this figure alone would be. */
    public SearchCriteria askedIn(SearchCriteria criteria) {
        SearchCriteria others = criteria.without(facet);
        Quantities quantities = others.quantities();
        return switch (facet) {
            case TOLERANCE -> others.withQuantities(quantities.withTolerance(ToleranceAsked.ofHalfWidth(value)));
            case SIZE -> others.withQuantities(quantities.withSize(PartSize.Prism.ofLongestSide(value)));
            case MASS -> others.withQuantities(quantities.withMassKg(value));
            case BATCH -> others.withQuantities(quantities.withBatch((int) value));
            case LEAD_TIME -> others.withQuantities(quantities.withLeadDays((int) value));
            case DISTANCE -> {
                Near near = criteria.near();
                yield near == null ? others : others.withNear(near.within((int) value));
            }
            default -> others;
        };
    }
}
