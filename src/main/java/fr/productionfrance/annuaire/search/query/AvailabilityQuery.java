package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.allOf;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.hasCome;
import static fr.productionfrance.annuaire.search.query.Queries.isAhead;
import static fr.productionfrance.annuaire.search.query.Queries.isAnyOf;
import static fr.productionfrance.annuaire.search.query.Queries.not;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** How free a capability is at a moment. What has passed its date is unknown from that second on, with no reindexing. */
final class AvailabilityQuery {

    private static final Set<String> DECLARED =
            Set.of(Availability.AVAILABLE.name(), Availability.PARTIAL.name(), Availability.FULL.name());

    private final Moment moment;

    AvailabilityQuery(Moment moment) {
        this.moment = moment;
    }

    Query isAny(Collection<String> states) {
        Set<String> declared = new TreeSet<>(states);
        return declared.remove(Availability.UNKNOWN.name()) ? anyOf(isNow(declared), isUnknown()) : isNow(declared);
    }

    Query isUnknown() {
        return not(isNow(DECLARED));
    }

    private Query isNow(Collection<String> states) {
        return allOf(
                isAnyOf(IndexField.CAPABILITY_AVAILABILITY, states),
                hasCome(IndexField.CAPABILITY_AVAILABLE_FROM, moment.millis()),
                isAhead(IndexField.CAPABILITY_AVAILABLE_UNTIL, moment.millis()));
    }
}
