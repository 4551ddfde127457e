package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.worth;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.indexing.FrenchTime;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What speaks for a fiche as a whole. */
final class FicheWorth {

    /** A fiche changed within the first of these many months has a point for each of them. */
    private static final int[] FRESH_MONTHS = {3, 6, 12};

    private FicheWorth() {}

    /** How lately it was brought up to date, by the day. */
    static List<Query> freshness(Moment rankedAt) {
        return IntStream.of(FRESH_MONTHS)
                .mapToObj(months -> worth(Rank.FRESHNESS.points(1), changedWithin(months, rankedAt)))
                .toList();
    }

    /** Where nothing is asked of a capability: the best that any of its capabilities has to show for itself, and its nearest site. */
    static List<Query> asWhole(Question question) {
        List<Query> worths = new ArrayList<>(CapabilityWorth.evidence(IndexField.BEST_EVIDENCE));
        worths.addAll(NearWorth.of(question.criteria().near(), IndexField.POINT));
        return worths;
    }

    private static Query changedWithin(int months, Moment rankedAt) {
        long since = rankedAt.today()
                .minusMonths(months)
                .atStartOfDay(FrenchTime.zone())
                .toInstant()
                .toEpochMilli();
        return Queries.isAhead(IndexField.UPDATED_AT, since - 1);
    }
}
