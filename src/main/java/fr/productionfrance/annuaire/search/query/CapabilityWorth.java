package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.is;
import static fr.productionfrance.annuaire.search.query.Queries.isTrue;
import static fr.productionfrance.annuaire.search.query.Queries.worth;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What speaks for a capability among those that meet the same criteria. */
final class CapabilityWorth {

    private CapabilityWorth() {}

    static List<Query> of(SearchCriteria criteria, Moment rankedAt) {
        List<Query> worths = new ArrayList<>(evidence(IndexField.CAPABILITY_EVIDENCE));
        worths.add(worth(Rank.FIT.points(1), isTrue(IndexField.CAPABILITY_CORE)));
        Closeness.to(criteria.quantities()).forEach(close -> worths.add(worth(Rank.FIT.points(1), close)));
        worths.addAll(capacity(rankedAt));
        worths.addAll(NearWorth.of(criteria.near(), IndexField.CAPABILITY_POINT));
        return worths;
    }

    /** What was seen on the spot counts more than a document, a document more than a word. */
    static List<Query> evidence(IndexField field) {
        return List.of(
                worth(Rank.FIT.points(3), is(field, "AUDITED")),
                worth(Rank.FIT.points(2), is(field, "DOCUMENT")),
                worth(Rank.FIT.points(1), is(field, "DECLARED")));
    }

    /** A firm that says it is full is a worse bet for who needs parts than one that has said nothing. */
    private static List<Query> capacity(Moment rankedAt) {
        AvailabilityQuery availability = new AvailabilityQuery(rankedAt);
        return List.of(
                worth(Rank.CAPACITY.points(3), availability.isAny(Set.of(Availability.AVAILABLE.name()))),
                worth(Rank.CAPACITY.points(2), availability.isAny(Set.of(Availability.PARTIAL.name()))),
                worth(Rank.CAPACITY.points(1), availability.isUnknown()));
    }
}
