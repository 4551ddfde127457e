package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import fr.productionfrance.annuaire.search.relaxing.Nearly;
import fr.productionfrance.annuaire.search.relaxing.Relaxations;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What Elasticsearch says leads on from few results is what a plain Java filter over the same fiches says. */
class WaysOutOracleIT {

    private static final long SEED = 47;
    private static final int FICHES = 800;
    /** Of which well over half find few fiches. */
    private static final int CRITERIA = 300;

    private static OracleBed bed;
    private static SearchOracle oracle;
    private static List<Asked> withFewResults;

    @BeforeAll
    static void fillTheIndex() {
        bed = OracleBed.of(SEED, FICHES);
        oracle = bed.oracle();
        withFewResults = findingFew();
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    private record Asked(SearchCriteria criteria, long found, WaysOut waysOut) {}

    /** Random criteria that find few fiches, with what is offered instead. */
    private static List<Asked> findingFew() {
        return OracleBed.criteria(SEED, CRITERIA).parallelStream()
                .filter(SearchCriteria::isFiltered)
                .map(criteria -> new Asked(criteria, oracle.count(criteria), WaysOut.NONE))
                .filter(asked -> asked.found() < WaysOut.ENOUGH)
                .map(asked -> new Asked(
                        asked.criteria(), asked.found(), bed.search().waysOut(asked.criteria(), asked.found())))
                .toList();
    }

    @Test
    void each_way_out_gives_what_it_says_and_each_facet_offers_its_smallest_change_that_helps() {
        AtomicInteger single = new AtomicInteger();
        AtomicInteger pairs = new AtomicInteger();
        withFewResults.parallelStream().forEach(asked -> {
            List<WayOut> ways = asked.waysOut().ways();
            assertThat(ways)
                    .allSatisfy(way -> assertThat(way.found())
                            .as("%s instead of %s", way.criteria(), asked.criteria())
                            .isEqualTo(oracle.count(way.criteria()))
                            .isGreaterThan(asked.found()));
            assertThat(ways).isSortedAccordingTo(Comparator.comparingInt(WayOut::cost));
            List<Change> helping = new Relaxations(OracleBed.NOMENCLATURE)
                    .of(asked.criteria()).stream()
                            .filter(change -> oracle.count(change.criteria()) > asked.found())
                            .toList();
            if (helping.isEmpty()) {
                assertThat(ways).hasSizeLessThanOrEqualTo(1);
                assertThat(ways).allSatisfy(way -> assertThat(way.changes()).hasSize(2));
                pairs.addAndGet(ways.size());
            } else {
                assertThat(ways).allSatisfy(way -> assertThat(way.changes()).hasSize(1));
                assertThat(offered(ways)).isEqualTo(cheapest(helping));
                single.addAndGet(ways.size());
            }
        });
        assertThat(single.get()).as("single ways out").isGreaterThan(CRITERIA / 2);
        assertThat(pairs.get()).as("pairs").isGreaterThan(5);
    }

    private static Set<String> offered(List<WayOut> ways) {
        return ways.stream()
                .map(way -> way.changes().getFirst())
                .map(change -> change.facet() + " " + change.cost())
                .collect(Collectors.toSet());
    }

    private static Set<String> cheapest(List<Change> helping) {
        return helping.stream()
                .map(Change::facet)
                .distinct()
                .flatMap(
                        facet -> helping.stream()
                                .filter(change -> change.facet() == facet)
                                .min(Comparator.comparingInt(Change::cost))
                                .stream())
                .sorted(Comparator.comparingInt(Change::cost))
                .map(change -> change.facet() + " " + change.cost())
                .limit(6)
                .collect(Collectors.toSet());
    }

    @Test
    void where_no_single_change_helps_a_pair_is_offered_if_there_is_one() {
        withFewResults.stream()
                .filter(asked -> asked.waysOut().ways().isEmpty())
                .forEach(asked -> assertThat(droppingTwo(asked.criteria())
                                .filter(criteria -> oracle.count(criteria) > asked.found()))
                        .as("pairs for %s", asked.criteria())
                        .isEmpty());
    }

    private static Stream<SearchCriteria> droppingTwo(SearchCriteria criteria) {
        List<Facet> asked =
                Stream.of(Facet.values()).filter(criteria::restricts).toList();
        return asked.stream()
                .flatMap(one -> asked.stream()
                        .filter(other -> other != one)
                        .map(other -> criteria.without(one).without(other)))
                .filter(left -> !left.isEmpty());
    }

    @Test
    void a_near_miss_meets_all_but_the_one_criterion_that_it_contradicts() {
        AtomicInteger misses = new AtomicInteger();
        withFewResults.parallelStream().forEach(asked -> {
            assertThat(asked.waysOut().nearMisses())
                    .hasSizeLessThanOrEqualTo(5)
                    .allSatisfy(miss -> assertThat(oracle.ids(asked.criteria(), Answers.NO))
                            .as("contradicts %s", asked.criteria())
                            .contains(miss.hit().id()))
                    .allSatisfy(miss -> assertThat(oracle.ids(asked.criteria().without(miss.missed()), Answers.YES))
                            .as("meets %s without %s", asked.criteria(), miss.missed())
                            .contains(miss.hit().id()));
            assertThat(asked.waysOut().nearMisses().stream()
                            .map(miss -> miss.hit().id()))
                    .doesNotHaveDuplicates();
            misses.addAndGet(asked.waysOut().nearMisses().size());
        });
        assertThat(misses.get()).as("near misses").isGreaterThan(CRITERIA / 4);
    }

    @Test
    void a_near_miss_is_shown_for_each_offered_change_that_brings_one() {
        Nearly nearly = new Nearly(OracleBed.NOMENCLATURE);
        withFewResults.parallelStream().forEach(asked -> {
            List<NearMiss> shown = asked.waysOut().nearMisses();
            Set<String> nearby = asked.waysOut().ways().stream()
                    .map(way -> way.changes().size() == 1
                            ? nearly.meeting(asked.criteria(), way.changes().getFirst())
                            : Optional.<SearchCriteria>empty())
                    .flatMap(Optional::stream)
                    .flatMap(criteria -> oracle.ids(criteria, Answers.YES))
                    .filter(oracle.ids(asked.criteria(), Answers.NO).collect(Collectors.toSet())::contains)
                    .collect(Collectors.toSet());
            assertThat(shown)
                    .as("near misses of %s among %s", asked.criteria(), nearby)
                    .hasSizeGreaterThanOrEqualTo(Math.min(nearby.size(), 3));
            assertThat(nearby)
                    .containsAll(shown.stream().map(miss -> miss.hit().id()).toList());
        });
    }
}
