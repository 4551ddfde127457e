package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Which aggregations count the values of facets. What is counted are fiches, never capabilities: where a value must meet the
 * other criteria on one capability, the count goes back from the nested documents to their fiche.
 */
@Component
class FacetCounting {

    /** Names of the wrapping aggregations, which the reader steps through. */
    static final String NESTED = "nested";

    static final String TOGETHER = "together";
    static final String FICHES = "fiches";

    private final FacetValues values;

    FacetCounting(FacetValues values) {
        this.values = values;
    }

    /**
     * The aggregations for facets of which nothing else is asked.
     *
     * @param rest all other criteria
     */
    Map<String, Aggregation> of(
            Collection<Facet> facets, Asked rest, SearchCriteria criteria, FacetRequest request, Moment moment) {
        Map<String, Aggregation> ofFiches = new LinkedHashMap<>();
        Map<String, Aggregation> ofCapabilities = new LinkedHashMap<>();
        for (Facet facet : facets) {
            if (facet == Facet.CERTIFICATION) {
                ofFiches.put(NESTED + "." + facet.name(), ofCertificates(request.openedIn(facet), criteria, moment));
            } else if (meetsOthersOnOneCapability(facet, rest)) {
                values.onCapability(facet, criteria, request, moment)
                        .forEach((name, aggregation) -> ofCapabilities.put(name, countingFiches(aggregation)));
            } else {
                ofFiches.putAll(values.onFiche(facet, criteria, request));
            }
        }
        if (!ofCapabilities.isEmpty()) {
            ofFiches.put(NESTED, nested(IndexField.CAPABILITIES, rest.metByCapabilityOfAnyFacet(), ofCapabilities));
        }
        return ofFiches;
    }

    /** Otherwise the roll-up on the fiche gives the same counts, and sooner. */
    private static boolean meetsOthersOnOneCapability(Facet facet, Asked rest) {
        return switch (facet.level()) {
            case CAPABILITY ->
                facet == Facet.AVAILABILITY
                        || !rest.capability().isEmpty()
                        || !rest.siteOfCapability().isEmpty();
            case SITE -> !rest.capability().isEmpty();
            case FICHE -> false;
        };
    }

    private Aggregation ofCertificates(Collection<String> opened, SearchCriteria criteria, Moment moment) {
        Map<String, Aggregation> counted = new LinkedHashMap<>();
        values.certificates(opened, criteria)
                .forEach((name, aggregation) -> counted.put(name, countingFiches(aggregation)));
        return nested(IndexField.CERTIFICATES, FicheCriteria.isValid(moment), counted);
    }

    static Aggregation nested(IndexField path, Query together, Map<String, Aggregation> counted) {
        Aggregation filtered = Aggregation.of(a -> a.filter(together).aggregations(counted));
        return Aggregation.of(a -> a.nested(n -> n.path(path.path())).aggregations(TOGETHER, filtered));
    }

    private static Aggregation countingFiches(Aggregation.Builder.ContainerBuilder aggregation) {
        return aggregation.aggregations(FICHES, a -> a.reverseNested(r -> r)).build();
    }
}
