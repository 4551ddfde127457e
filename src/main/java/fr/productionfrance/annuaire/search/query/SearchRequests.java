package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What is sent to Elasticsearch for a search: one request for the hits, one for the size of the other band, one for the counts
 * of all facets without a choice, and one more for each facet with a choice, whose own choice must not narrow its counts.
 */
@Component
class SearchRequests {

    /** The row of a result needs no more than this. */
    static final List<String> LEFT_OUT =
            List.of("view.presentation", "view.contacts", "view.references", "view.sites.machines");

    private static final List<String> FICHE_NAMES =
            List.of("view.name", "view.registered*", "view.demo", IndexField.CAPABILITY_COUNT.path());
    private static final int NAMES = 50;

    private final RankedQuery ranked;
    private final FacetCounting counting;

    SearchRequests(RankedQuery ranked, FacetCounting counting) {
        this.ranked = ranked;
        this.counting = counting;
    }

    /** One hit more than asked, which tells whether there is a page after. */
    SearchRequestBody hits(Question question, PageRequest page) {
        Asked asked = question.asked();
        Optional<Cursor> after = Cursor.of(page);
        Moment rankedAt = after.map(Cursor::rankedAt).orElse(question.moment());
        List<String> fields = new ArrayList<>(List.of(IndexField.VIEW.path(), IndexField.CAPABILITY_COUNT.path()));
        if (asked.onOneCapability().isEmpty()) {
            fields.add(IndexField.CAPABILITY_VIEW.path());
        }
        return SearchRequestBody.of(r -> {
            r.query(ranked.of(question, page.band(), rankedAt))
                    .size(page.size() + 1)
                    .trackTotalHits(t -> t.enabled(true))
                    .sort(Ordering.of(page.sort(), question.criteria().near(), rankedAt))
                    .source(s -> s.filter(f -> f.includes(fields).excludes(LEFT_OUT)));
            return after.isPresent() ? r.searchAfter(after.get().place()) : r;
        });
    }

    /** How many fiches there are in the band that is not shown. */
    SearchRequestBody otherBand(Question question, Band shown) {
        return counted(
                shown == Band.CONFIRMED
                        ? question.asked().toConfirm()
                        : question.asked().confirmed());
    }

    /** The requests whose aggregations together hold all counts. */
    List<SearchRequestBody> counts(Question question, FacetRequest request) {
        SearchCriteria criteria = question.criteria();
        Asked asked = question.asked();
        List<SearchRequestBody> requests = new ArrayList<>();
        Set<Facet> withoutChoice = EnumSet.noneOf(Facet.class);
        for (Facet facet : request.facets()) {
            if (!facet.hasValues() || (facet == Facet.DISTANCE && criteria.near() == null)) {
                continue;
            }
            if (criteria.restricts(facet) || facet == Facet.AVAILABILITY) {
                // What is free changes with the second: apart, it does not keep the others out of the request cache.
                requests.add(counts(EnumSet.of(facet), asked.without(facet), question, request));
            } else {
                withoutChoice.add(facet);
            }
        }
        if (!withoutChoice.isEmpty()) {
            requests.addFirst(counts(withoutChoice, asked, question, request));
        }
        return requests;
    }

    private SearchRequestBody counts(Set<Facet> facets, Asked rest, Question question, FacetRequest request) {
        return SearchRequestBody.of(r -> r.query(rest.confirmed())
                .size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(counting.of(facets, rest, question.criteria(), request, question.moment())));
    }

    /** The public fiche behind a slug, with all its capabilities. */
    SearchRequestBody fiche(String slug) {
        return SearchRequestBody.of(r -> r.query(Queries.is(IndexField.SLUG, slug))
                .size(1)
                .source(s -> s.filter(f -> f.includes(
                        IndexField.VIEW.path(),
                        IndexField.CAPABILITY_COUNT.path(),
                        IndexField.CAPABILITY_VIEW.path()))));
    }

    /** The names alone of fiches with two or more words of a text in their names. */
    SearchRequestBody namesLike(String text) {
        return SearchRequestBody.of(r -> r.query(q -> q.match(
                        m -> m.field(IndexField.NAMES.path()).query(text).minimumShouldMatch("2")))
                .size(NAMES)
                .trackTotalHits(t -> t.enabled(false))
                .source(s -> s.filter(f -> f.includes(FICHE_NAMES))));
    }

    static SearchRequestBody counted(Query query) {
        return SearchRequestBody.of(r -> r.query(query).size(0).trackTotalHits(t -> t.enabled(true)));
    }
}
