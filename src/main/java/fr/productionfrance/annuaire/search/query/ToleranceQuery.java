package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.atLeast;
import static fr.productionfrance.annuaire.search.query.Queries.atLeastOrUnknown;
import static fr.productionfrance.annuaire.search.query.Queries.atMost;
import static fr.productionfrance.annuaire.search.query.Queries.atMostOrUnknown;
import static fr.productionfrance.annuaire.search.query.Queries.isUnknown;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tolerance without a size means little, so a request with a grade or a size compares grades, and only a bare ± compares
 * half-widths. A shop that holds the asked half-width on a part at least as large surely holds it on this one too.
 */
final class ToleranceQuery {

    private ToleranceQuery() {}

    static Query keeps(ToleranceAsked asked) {
        Double size = asked.nominalMm();
        return size == null ? keepsAnywhere(asked) : allOf(keepsAt(asked, size), isMeantFor(size));
    }

    /** The same in the roll-up, which only a request without a size can use. */
    static Optional<Query> keepsAtBest(ToleranceAsked asked) {
        if (asked.nominalMm() != null) {
            return Optional.empty();
        }
        return asked.grade() != null
                ? Optional.of(atMost(IndexField.BEST_IT_GRADE, asked.grade().number()))
                : Optional.ofNullable(asked.halfWidthUm()).map(um -> atMost(IndexField.BEST_HALF_WIDTH, um));
    }

    static Query isBlank(ToleranceAsked asked) {
        return asked.gradeNeeded().isPresent()
                ? isUnknown(IndexField.CAPABILITY_IT_GRADE)
                : isUnknown(IndexField.CAPABILITY_HALF_WIDTH);
    }

    private static Query keepsAnywhere(ToleranceAsked asked) {
        List<Query> ways = new ArrayList<>();
        if (asked.grade() != null) {
            ways.add(atMost(IndexField.CAPABILITY_IT_GRADE, asked.grade().number()));
        }
        if (asked.halfWidthUm() != null) {
            ways.add(atMost(IndexField.CAPABILITY_HALF_WIDTH, asked.halfWidthUm()));
        }
        return anyOf(ways);
    }

    private static Query keepsAt(ToleranceAsked asked, double sizeMm) {
        List<Query> ways = new ArrayList<>();
        asked.gradeNeeded().ifPresent(grade -> ways.add(atMost(IndexField.CAPABILITY_IT_GRADE, grade.number())));
        Double halfWidth = asked.halfWidthUm();
        if (halfWidth != null) {
            ways.add(allOf(
                    atMost(IndexField.CAPABILITY_HALF_WIDTH, halfWidth),
                    atLeast(IndexField.CAPABILITY_STATED_AT, sizeMm)));
        }
        return anyOf(ways);
    }

    private static Query isMeantFor(double sizeMm) {
        return allOf(
                atMostOrUnknown(IndexField.CAPABILITY_NOMINAL_MIN, sizeMm),
                atLeastOrUnknown(IndexField.CAPABILITY_NOMINAL_MAX, sizeMm));
    }
}
