package fr.productionfrance.annuaire.search.relaxing;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Change.Kind;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The next grades and round figures of what was asked. A part's size and mass are what they are: they have none. A batch can be
 * made larger or smaller.
 */
final class WiderFigures {

    /** Beyond three steps what is asked is something else. */
    private static final int STEPS = 3;

    List<Change> of(Facet facet, SearchCriteria criteria) {
        Quantities asked = criteria.quantities();
        return switch (facet) {
            case TOLERANCE -> asked.tolerance() == null ? List.of() : tolerance(criteria, asked.tolerance());
            case LEAD_TIME ->
                asked.leadDays() == null
                        ? List.of()
                        : steps(
                                facet,
                                above(facet, asked.leadDays()),
                                criteria,
                                days -> asked.withLeadDays((int) days));
            case BATCH -> asked.batch() == null || asked.batchTo() != null ? List.of() : batch(criteria, asked.batch());
            case DISTANCE -> criteria.near() == null ? List.of() : distance(criteria, criteria.near());
            default -> List.of();
        };
    }

    private static List<Change> tolerance(SearchCriteria criteria, ToleranceAsked asked) {
        ItGrade grade = asked.grade();
        if (grade == null) {
            Double um = asked.halfWidthUm();
            return um == null
                    ? List.of()
                    : steps(
                            Facet.TOLERANCE,
                            above(Facet.TOLERANCE, um),
                            criteria,
                            wider -> criteria.quantities()
                                    .withTolerance(new ToleranceAsked(wider, null, asked.nominalMm())));
        }
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> ItGrade.of(grade.number() + step)
                        .map(coarser -> new ToleranceAsked(null, coarser, asked.nominalMm()))
                        .map(coarser -> wider(
                                Facet.TOLERANCE,
                                criteria.withQuantities(criteria.quantities().withTolerance(coarser)),
                                step)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Change> batch(SearchCriteria criteria, int pieces) {
        List<Double> smaller = new ArrayList<>(Preset.of(Facet.BATCH).stream()
                .map(Preset::value)
                .filter(value -> value < pieces)
                .toList());
        Collections.reverse(smaller);
        List<Change> changes = new ArrayList<>();
        DoubleFunction<Quantities> of = value -> criteria.quantities().withBatch((int) value);
        changes.addAll(steps(Facet.BATCH, above(Facet.BATCH, pieces), criteria, of));
        changes.addAll(steps(Facet.BATCH, smaller, criteria, of));
        return changes;
    }

    private static List<Change> distance(SearchCriteria criteria, Near near) {
        List<Double> farther = above(Facet.DISTANCE, near.km());
        return IntStream.range(0, Math.min(STEPS, farther.size()))
                .mapToObj(step -> wider(
                        Facet.DISTANCE,
                        criteria.withNear(near.within(farther.get(step).intValue())),
                        step + 1))
                .toList();
    }

    private static List<Double> above(Facet facet, double asked) {
        return Preset.of(facet).stream()
                .map(Preset::value)
                .filter(value -> value > asked)
                .toList();
    }

    private static List<Change> steps(
            Facet facet, List<Double> values, SearchCriteria criteria, DoubleFunction<Quantities> asking) {
        return IntStream.range(0, Math.min(STEPS, values.size()))
                .mapToObj(step -> wider(facet, criteria.withQuantities(asking.apply(values.get(step))), step + 1))
                .toList();
    }

    private static Change wider(Facet facet, SearchCriteria criteria, int step) {
        return new Change(Kind.WIDER, facet, criteria, step);
    }
}
