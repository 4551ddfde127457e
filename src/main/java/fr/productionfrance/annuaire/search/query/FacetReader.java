package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads counts out of the aggregations that {@link FacetCounting} asked for. */
final class FacetReader {

    private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

    static FacetCounts read(List<MultiSearchItem<HitSource>> answers) {
        FacetReader reader = new FacetReader();
        answers.forEach(answer -> reader.add(answer.aggregations()));
        return new FacetCounts(reader.counts);
    }

    private void add(Map<String, Aggregate> aggregations) {
        aggregations.forEach(this::add);
    }

    private void add(String name, Aggregate aggregate) {
        if (aggregate.isNested()) {
            add(aggregate.nested().aggregations());
        } else if (aggregate.isFilter()) {
            add(aggregate.filter().aggregations());
        } else if (aggregate.isSterms()) {
            for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
                put(name, bucket.key().stringValue(), fiches(bucket.docCount(), bucket.aggregations()));
            }
        } else if (aggregate.isFilters()) {
            Map<String, FiltersBucket> buckets = aggregate.filters().buckets().keyed();
            buckets.forEach((key, bucket) -> put(name, key, fiches(bucket.docCount(), bucket.aggregations())));
        }
    }

    /** Nested documents are counted by their fiche, which {@link FacetCounting#FICHES} leads back to. */
    private static long fiches(long documents, Map<String, Aggregate> within) {
        Aggregate back = within.get(FacetCounting.FICHES);
        return back == null ? documents : back.reverseNested().docCount();
    }

    private void put(String name, String value, long count) {
        int level = name.indexOf('.');
        Facet facet = Facet.valueOf(level < 0 ? name : name.substring(0, level));
        if (count > 0) {
            counts.computeIfAbsent(facet, _ -> new LinkedHashMap<>()).put(value, count);
        }
    }
}
