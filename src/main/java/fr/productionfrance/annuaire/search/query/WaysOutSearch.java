package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import fr.productionfrance.annuaire.search.relaxing.Relaxations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Finds what leads on from a search that finds little: every single change is counted in one round trip, and of each facet the
 * one that costs least and brings more is offered; where no single one does, the best two together. The fiches that single
 * changes would bring are near misses.
 */
@Component
class WaysOutSearch {

    /** More are not compared, and the first ones cost least. */
    private static final int MOST_WAYS = 6;

    private static final Comparator<WayOut> CHEAPEST = Comparator.comparingInt(WayOut::cost)
            .thenComparing(Comparator.comparingLong(WayOut::found).reversed());

    private final Relaxations relaxations;
    private final CriteriaTranslator translator;
    private final NearMisses nearMisses;
    private final Engine engine;

    WaysOutSearch(Relaxations relaxations, CriteriaTranslator translator, NearMisses nearMisses, Engine engine) {
        this.relaxations = relaxations;
        this.translator = translator;
        this.nearMisses = nearMisses;
        this.engine = engine;
    }

    WaysOut from(Question question, long found) {
        Search search = new Search(question, found);
        List<WayOut> single = search.single();
        return single.isEmpty()
                ? new WaysOut(search.pair(), List.of())
                : new WaysOut(single, nearMisses.of(question, single));
    }

    /** What stays the same while one search's ways out are looked for. */
    private final class Search {

        private final Question question;
        private final long found;
        private final List<Change> changes;

        Search(Question question, long found) {
            this.question = question;
            this.found = found;
            this.changes = relaxations.of(question.criteria());
        }

        /** The best of each facet. */
        List<WayOut> single() {
            Map<String, WayOut> best = new LinkedHashMap<>();
            helping(changes.stream().map(List::of).toList())
                    .forEach(way -> best.putIfAbsent(facet(way.changes().getFirst()), way));
            return best.values().stream().limit(MOST_WAYS).toList();
        }

        /** First which two facets it takes, asking nothing of either; then how little of these two must be given up. */
        List<WayOut> pair() {
            List<List<Change>> pairs = new ArrayList<>();
            for (Change one : ends(changes)) {
                ends(relaxations.of(one.criteria())).stream()
                        .filter(other -> facet(one).compareTo(facet(other)) < 0)
                        .forEach(other -> pairs.add(List.of(one, other)));
            }
            return helping(pairs).stream()
                    .limit(1)
                    .flatMap(way -> helping(between(way)).stream().limit(1))
                    .toList();
        }

        private List<List<Change>> between(WayOut pair) {
            String first = facet(pair.changes().getFirst());
            String second = facet(pair.changes().getLast());
            return changes.stream()
                    .filter(one -> facet(one).equals(first))
                    .flatMap(one -> relaxations.of(one.criteria()).stream()
                            .filter(other -> facet(other).equals(second))
                            .map(other -> List.of(one, other)))
                    .toList();
        }

        /** Those that lead to more, the cheapest first. */
        private List<WayOut> helping(List<List<Change>> ways) {
            if (ways.isEmpty()) {
                return List.of();
            }
            List<MultiSearchItem<HitSource>> counts = engine.ask(
                    ways.stream().map(way -> counted(way.getLast().criteria())).toList());
            return IntStream.range(0, ways.size())
                    .mapToObj(
                            i -> new WayOut(ways.get(i), ways.get(i).getLast().criteria(), Engine.total(counts.get(i))))
                    .filter(way -> way.found() > found)
                    .sorted(CHEAPEST)
                    .toList();
        }

        private SearchRequestBody counted(SearchCriteria criteria) {
            return SearchRequests.counted(
                    translator.translate(criteria, question.moment()).confirmed());
        }
    }

    /** The last change of each facet, after which nothing is asked of it. */
    private static Collection<Change> ends(List<Change> changes) {
        Map<String, Change> ends = new LinkedHashMap<>();
        changes.forEach(change -> ends.put(facet(change), change));
        return ends.values();
    }

    /** Changes of one facet are alternatives; the words count as one. */
    private static String facet(Change change) {
        return Objects.toString(change.facet());
    }
}
