package fr.productionfrance.annuaire.search.suggestion;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How many fiches each code would give alone: asked for all codes at once, and kept for a minute, for whoever types next. */
final class FicheCounts {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final FicheSearch search;
    private final FacetRequest everyCode;
    private final LoadingCache<SearchCriteria, FacetCounts> counts;

    FicheCounts(FicheSearch search, Nomenclature nomenclature) {
        this.search = search;
        FacetRequest request = new FacetRequest(Set.copyOf(TradeNames.FACETS), Map.of());
        for (Facet facet : TradeNames.FACETS) {
            request = request.opening(facet, branches(facet, nomenclature));
        }
        this.everyCode = request;
        this.counts = Caffeine.newBuilder()
                .maximumSize(1)
                .refreshAfterWrite(FRESH)
                .build(criteria -> search.count(criteria, everyCode));
    }

    private static Set<String> branches(Facet facet, Nomenclature nomenclature) {
        return facet.vocabulary(nomenclature).orElseThrow().all().stream()
                .filter(concept -> !concept.leaf())
                .map(Concept::code)
                .collect(Collectors.toSet());
    }

    /** Nothing while nobody can count. */
    Optional<FacetCounts> now() {
        if (search.isLimited()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(counts.get(SearchCriteria.EVERYTHING));
        } catch (SearchUnavailableException _) {
            return Optional.empty();
        }
    }
}
