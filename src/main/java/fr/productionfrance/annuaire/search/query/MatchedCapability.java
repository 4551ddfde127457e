package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.indexing.PublicCapability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The capability for which a fiche was found, and what it leaves open. */
@Component
class MatchedCapability {

    /** The best of those that met the criteria; the first of the fiche where none were asked of one. */
    Optional<PublicCapability> of(Hit<HitSource> hit) {
        Optional<PublicCapability> matched = innerHit(hit)
                .map(Hit::source)
                .map(source -> source.to(HitSource.NestedSource.class).view());
        HitSource source = hit.source();
        return matched.isPresent() || source == null
                ? matched
                : source.capabilities().stream()
                        .map(HitSource.NestedSource::view)
                        .findFirst();
    }

    /** Of the facets that were to be met, those that neither the fiche nor its best capability meets for sure. */
    List<Facet> leftBlank(Hit<HitSource> hit, List<Facet> toBeMet) {
        List<String> met = new ArrayList<>(hit.matchedQueries().keySet());
        innerHit(hit).ifPresent(inner -> met.addAll(inner.matchedQueries().keySet()));
        return toBeMet.stream().filter(facet -> !met.contains(facet.name())).toList();
    }

    private static Optional<Hit<JsonData>> innerHit(Hit<HitSource> hit) {
        InnerHitsResult inner = hit.innerHits().get(RankedQuery.MATCHED);
        return inner == null ? Optional.empty() : inner.hits().hits().stream().findFirst();
    }
}
