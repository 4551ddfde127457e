package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SortOrder;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import fr.productionfrance.annuaire.search.relaxing.Nearly;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Fiches that miss one criterion by little: found by a way out that changes that one alone, and contradicting what was asked.
 * Those that only leave it blank are to be confirmed, and no misses.
 */
@Component
class NearMisses {

    /** A few to look at beside the ways out; who wants more takes the way. */
    private static final int MOST = 5;

    private static final int MOST_OF_A_WAY = 3;

    private final CriteriaTranslator translator;
    private final RankedQuery ranked;
    private final HitReader hits;
    private final Nearly nearly;
    private final Engine engine;

    NearMisses(CriteriaTranslator translator, RankedQuery ranked, HitReader hits, Nearly nearly, Engine engine) {
        this.translator = translator;
        this.ranked = ranked;
        this.hits = hits;
        this.nearly = nearly;
        this.engine = engine;
    }

    private record Nearby(Facet facet, SearchCriteria criteria) {}

    List<NearMiss> of(Question question, List<WayOut> ways) {
        List<Nearby> nearby = ways.stream()
                .map(way -> way.changes().getFirst())
                .flatMap(change -> nearly
                        .meeting(question.criteria(), change)
                        .map(criteria -> new Nearby(Nearly.facet(change), criteria))
                        .stream())
                .toList();
        if (nearby.isEmpty()) {
            return List.of();
        }
        List<MultiSearchItem<HitSource>> answers = engine.ask(
                nearby.stream().map(near -> request(question, near.criteria())).toList());
        List<List<NearMiss>> found = new ArrayList<>();
        for (int i = 0; i < nearby.size(); i++) {
            Nearby near = nearby.get(i);
            found.add(answers.get(i).hits().hits().stream()
                    .map(hit -> hits.read(hit, near.criteria(), List.of(), question.moment()))
                    .map(hit -> new NearMiss(hit, near.facet()))
                    .toList());
        }
        return inTurn(found);
    }

    private SearchRequestBody request(Question question, SearchCriteria nearby) {
        Moment moment = question.moment();
        Question near = new Question(nearby, translator.translate(nearby, moment), moment);
        return SearchRequestBody.of(r -> r.query(q -> q.bool(b -> b.must(ranked.of(near, Band.CONFIRMED, moment))
                        .mustNot(question.asked().notContradicted())))
                .size(MOST_OF_A_WAY)
                .trackTotalHits(t -> t.enabled(false))
                .sort(Ordering.of(SortOrder.FIT, nearby.near(), moment))
                .source(s -> s.filter(f -> f.includes(
                                IndexField.VIEW.path(),
                                IndexField.CAPABILITY_COUNT.path(),
                                IndexField.CAPABILITY_VIEW.path())
                        .excludes(SearchRequests.LEFT_OUT))));
    }

    /** The first of each way, then the second of each; a fiche stands where it stood first. */
    private static List<NearMiss> inTurn(List<List<NearMiss>> found) {
        Map<String, NearMiss> chosen = new LinkedHashMap<>();
        for (int rank = 0; rank < MOST_OF_A_WAY; rank++) {
            for (List<NearMiss> ofWay : found) {
                if (rank < ofWay.size()) {
                    chosen.putIfAbsent(ofWay.get(rank).hit().id(), ofWay.get(rank));
                }
            }
        }
        return chosen.values().stream().limit(MOST).toList();
    }
}
