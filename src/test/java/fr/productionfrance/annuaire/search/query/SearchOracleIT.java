package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.HeadcountGroup;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FacetRequest;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SortOrder;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Elasticsearch and a plain Java filter over the same fiches agree on every hit and every count. */
class SearchOracleIT {

    private static final long SEED = 20_260_310;
    private static final int FICHES = 2000;
    private static final int CRITERIA = 500;
    /** Going through every page of hits takes as long as fifty totals. */
    private static final int PAGED = 10;

    private static final FacetRequest OPENED = FacetRequest.ALL
            .opening(Facet.PROCESS, Set.of("MACH", "MACH.TURN", "SURF"))
            .opening(Facet.MATERIAL, Set.of("INOX", "INOX.AUST", "ALU"))
            .opening(Facet.CERTIFICATION, Set.of("QMS", "WELDQ", "WELDQ.1090", "SPEC.NADCAP"));

    private static OracleBed bed;
    private static SearchOracle oracle;

    @BeforeAll
    static void fillTheIndex() {
        bed = OracleBed.of(SEED, FICHES);
        oracle = bed.oracle();
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @Test
    void finds_the_same_fiches_and_the_same_fiches_to_confirm_for_random_criteria() {
        AtomicInteger found = new AtomicInteger();
        AtomicInteger toConfirm = new AtomicInteger();
        OracleBed.criteria(SEED, CRITERIA).parallelStream().forEach(criteria -> {
            List<String> confirmed = oracle.ids(criteria, Answers.YES).toList();
            List<String> unknown = oracle.ids(criteria, Answers.UNKNOWN).toList();
            SearchPage page = bed.search().search(criteria, PageRequest.FIRST);
            assertThat(page.confirmed()).as("confirmed for %s", criteria).isEqualTo(confirmed.size());
            assertThat(page.toConfirm()).as("to confirm for %s", criteria).isEqualTo(unknown.size());
            Asked asked = bed.bean(CriteriaTranslator.class).translate(criteria, new Moment(OracleBed.NOW));
            assertThat(ids(asked.confirmed())).as("%s", criteria).containsExactlyInAnyOrderElementsOf(confirmed);
            assertThat(ids(asked.toConfirm())).as("%s", criteria).containsExactlyInAnyOrderElementsOf(unknown);
            found.addAndGet(confirmed.isEmpty() ? 0 : 1);
            toConfirm.addAndGet(unknown.isEmpty() ? 0 : 1);
        });
        assertThat(found.get()).as("criteria that find something at all").isGreaterThan(CRITERIA / 4);
        assertThat(toConfirm.get()).as("criteria that leave something open").isGreaterThan(CRITERIA / 4);
    }

    @Test
    void goes_through_the_same_fiches_page_by_page() {
        OracleBed.criteria(SEED, PAGED).forEach(criteria -> {
            assertThat(all(criteria, Band.CONFIRMED))
                    .as("%s", criteria)
                    .containsExactlyInAnyOrderElementsOf(
                            oracle.ids(criteria, Answers.YES).toList());
            assertThat(all(criteria, Band.TO_CONFIRM))
                    .as("%s", criteria)
                    .containsExactlyInAnyOrderElementsOf(
                            oracle.ids(criteria, Answers.UNKNOWN).toList());
        });
    }

    @Test
    void counts_beside_each_value_what_that_value_alone_would_give() {
        long positive = OracleBed.criteria(SEED + 1, CRITERIA).parallelStream()
                .mapToLong(criteria -> {
                    FacetCounts counts = bed.search().count(criteria, OPENED);
                    Map<Facet, Map<String, Long>> expected = expected(criteria);
                    expected.forEach(
                            (facet, values) -> values.forEach((value, count) -> assertThat(counts.of(facet, value))
                                    .as("%s %s beside %s", facet, value, criteria)
                                    .isEqualTo(count)));
                    return expected.values().stream()
                            .flatMap(values -> values.values().stream())
                            .filter(count -> count > 0)
                            .count();
                })
                .sum();
        assertThat(positive).as("counts above nothing").isGreaterThan(10L * CRITERIA);
    }

    /** Each value alone in its facet, all else kept: counted among the fiches that meet all else. */
    private static Map<Facet, Map<String, Long>> expected(SearchCriteria criteria) {
        Map<Facet, Map<String, Long>> expected = new EnumMap<>(Facet.class);
        SearchOracle meetingAll = oracle.among(criteria);
        shown(criteria).forEach((facet, values) -> {
            SearchOracle rest = criteria.restricts(facet) ? oracle.among(criteria.without(facet)) : meetingAll;
            expected.put(
                    facet,
                    values.collect(Collectors.toMap(
                            value -> value, value -> rest.count(chosenAlone(criteria, facet, value)))));
        });
        return expected;
    }

    /** As an aggregation, which reads no document: a thousand hits would take a hundred times as long. */
    private static List<String> ids(Query query) {
        try {
            Map<String, Aggregate> found = bed.bean(ElasticsearchClient.class)
                    .search(
                            r -> r.index(bed.bean(IndexSettings.class).alias())
                                    .query(query)
                                    .size(0)
                                    .aggregations(
                                            "ids",
                                            ids -> ids.terms(t -> t.field(IndexField.ID.path())
                                                    .size(FICHES))),
                            Void.class)
                    .aggregations();
            return Objects.requireNonNull(found.get("ids")).sterms().buckets().array().stream()
                    .map(bucket -> bucket.key().stringValue())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(SearchCriteria criteria, Band band) {
        List<String> ids = new ArrayList<>();
        PageRequest page = PageRequest.FIRST.withBand(band).withSize(PageRequest.MAX_SIZE);
        page = page.withSort(criteria.near() == null ? SortOrder.FIT : SortOrder.DISTANCE);
        String next = null;
        do {
            SearchPage answer = bed.search().search(criteria, page.after(next));
            answer.hits().stream().map(FicheHit::id).forEach(ids::add);
            next = answer.next();
        } while (next != null);
        return ids;
    }

    /** Every value on display, by facet. */
    private static Map<Facet, Stream<String>> shown(SearchCriteria criteria) {
        Map<Facet, Stream<String>> values = new EnumMap<>(Facet.class);
        values.put(Facet.PROCESS, tree(Facet.PROCESS, OracleBed.NOMENCLATURE.processes()));
        values.put(Facet.MATERIAL, tree(Facet.MATERIAL, OracleBed.NOMENCLATURE.materials()));
        values.put(Facet.CERTIFICATION, tree(Facet.CERTIFICATION, OracleBed.NOMENCLATURE.certifications()));
        values.put(Facet.SECTOR, OracleBed.NOMENCLATURE.sectors().all().stream().map(Concept::code));
        values.put(Facet.AVAILABILITY, Arrays.stream(Availability.values()).map(Enum::name));
        values.put(Facet.HEADCOUNT, Arrays.stream(HeadcountGroup.values()).map(Enum::name));
        values.put(Facet.DEPARTEMENT, Stream.of("42", "69", "43", "38", "01", "75"));
        for (Facet facet : Facet.values()) {
            if (facet.hasValues()
                    && facet.kind() == Facet.Kind.QUANTITY
                    && (facet != Facet.DISTANCE || criteria.near() != null)) {
                values.put(facet, Preset.of(facet).stream().map(Preset::key));
            }
        }
        return values;
    }

    private static Stream<String> tree(Facet facet, Vocabulary vocabulary) {
        return Stream.concat(
                        vocabulary.roots().stream(),
                        OPENED.openedIn(facet).stream().flatMap(code -> vocabulary.narrower(code).stream()))
                .map(Concept::code);
    }

    private static SearchCriteria chosenAlone(SearchCriteria criteria, Facet facet, String value) {
        if (facet.kind() != Facet.Kind.QUANTITY) {
            return criteria.withChoice(facet, Set.of(value));
        }
        return Preset.of(facet).stream()
                .filter(preset -> preset.key().equals(value))
                .findFirst()
                .orElseThrow()
                .askedIn(criteria);
    }
}
