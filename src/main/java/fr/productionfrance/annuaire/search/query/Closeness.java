package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.atLeast;
import static fr.productionfrance.annuaire.search.query.Queries.atMost;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a capability that meets a quantity is made for it, and not for something far beyond: who grinds to ±2 µm can also keep
 * ±0.1 mm, and asks the price of grinding. One query for each quantity that was asked.
 */
final class Closeness {

    /** So many times finer, or larger, is another kind of machine. */
    private static final double TIMES_FINER = 4;

    /** Each ISO grade is about 1.6 times the one before: three come to four times. */
    private static final int GRADES_FINER = 3;

    private static final double TIMES_LARGER = 4;
    private static final double TIMES_HEAVIER = 10;
    private static final double TIMES_MORE = 20;

    private Closeness() {}

    static List<Query> to(Quantities asked) {
        List<Query> close = new ArrayList<>();
        tolerance(asked.tolerance()).ifPresent(close::add);
        if (asked.size() != null) {
            close.add(size(asked.size()));
        }
        Double heaviest = asked.heaviestKg();
        if (heaviest != null) {
            close.add(atMost(IndexField.CAPABILITY_MASS_MAX, TIMES_HEAVIER * heaviest));
        }
        Integer largest = asked.largestBatch();
        if (largest != null) {
            close.add(atMost(IndexField.CAPABILITY_BATCH_MAX, TIMES_MORE * largest));
        }
        return close;
    }

    private static Optional<Query> tolerance(@Nullable ToleranceAsked asked) {
        if (asked == null) {
            return Optional.empty();
        }
        return asked.halfWidthUm() == null
                ? asked.gradeNeeded().map(Closeness::grade)
                : Optional.of(atLeast(IndexField.CAPABILITY_HALF_WIDTH, asked.halfWidthUm() / TIMES_FINER));
    }

    private static Query grade(ItGrade needed) {
        return atLeast(IndexField.CAPABILITY_IT_GRADE, needed.number() - GRADES_FINER);
    }

    private static Query size(PartSize part) {
        double most = TIMES_LARGER
                * switch (part) {
                    case PartSize.Prism prism -> prism.lengthMm();
                    case PartSize.Cylinder cylinder -> Math.max(cylinder.diameterMm(), cylinder.lengthMm());
                };
        return anyOf(
                atMost(IndexField.CAPABILITY_BOX_LENGTH, most),
                allOf(
                        atMost(IndexField.CAPABILITY_ROUND_DIAMETER, most),
                        atMost(IndexField.CAPABILITY_ROUND_LENGTH, most)));
    }
}
