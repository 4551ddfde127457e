package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchPage;
import fr.productionfrance.annuaire.search.SortOrder;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule that the page publishes, point by point: shops that are alike but for one thing, and thirty that are alike in all. */
class RankingIT {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-03-10T22:59:50Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-03-10T23:00:10Z");
    private static final int ALIKE = 30;

    private static final SearchCriteria TURNING =
            SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN"));

    private static SearchBed bed;

    @BeforeAll
    static void fillTheIndex() {
        Stream<Shop> single = Stream.of(
                Shop.named("Fit audited").proved(Evidence.Kind.AUDITED),
                Shop.named("Fit document").proved(Evidence.Kind.DOCUMENT).being(Capacity.State.AVAILABLE),
                Shop.named("Fit sideline").asSideline().being(Capacity.State.AVAILABLE),
                Shop.named("Fit declared"),
                Shop.named("Close rough").keeping(20).being(Capacity.State.FULL),
                Shop.named("Close grinder").keeping(1).being(Capacity.State.AVAILABLE),
                Shop.named("Batch small").making(500).changed(500),
                Shop.named("Batch mass").making(100_000),
                Shop.named("Free full").being(Capacity.State.FULL),
                Shop.named("Free unknown").at(Shop.LYON),
                Shop.named("Free partly").being(Capacity.State.PARTIAL).at(Shop.LYON),
                Shop.named("Free now").being(Capacity.State.AVAILABLE).at(Shop.LYON),
                Shop.named("Place far").at(Shop.LYON),
                Shop.named("Place near").changed(300),
                Shop.named("Fresh old").changed(400),
                Shop.named("Fresh year").changed(300),
                Shop.named("Fresh half").changed(150),
                Shop.named("Fresh quarter").changed(40));
        Stream<Shop> alike = IntStream.range(0, ALIKE).mapToObj(n -> Shop.named("Pareil n" + n));
        bed = SearchBed.at(Shop.NOW)
                .index(Stream.concat(single, alike).map(Shop::fiche).toList());
    }

    @AfterAll
    static void close() {
        bed.close();
    }

    @BeforeEach
    void setTheTime() {
        bed.move(Shop.NOW);
    }

    @Test
    void an_audited_capability_comes_before_a_documented_one_and_a_trade_before_a_sideline() {
        assertThat(order(TURNING, "Fit"))
                .containsExactly("Fit audited", "Fit document", "Fit declared", "Fit sideline");
    }

    @Test
    void who_is_made_for_the_request_comes_before_who_can_do_far_more() {
        Quantities tolerance = Quantities.NONE.withTolerance(ToleranceAsked.ofHalfWidth(20));
        assertThat(order(TURNING.withQuantities(tolerance), "Close")).containsExactly("Close rough", "Close grinder");
        assertThat(order(TURNING.withQuantities(Quantities.NONE.withBatch(50)), "Batch"))
                .containsExactly("Batch small", "Batch mass");
        assertThat(order(TURNING, "Batch")).containsExactly("Batch mass", "Batch small");
    }

    @Test
    void of_equal_fit_the_free_come_first_and_the_full_last_whatever_the_distance() {
        assertThat(order(TURNING.withNear(near()), "Free"))
                .containsExactly("Free now", "Free partly", "Free unknown", "Free full");
    }

    @Test
    void a_capacity_that_has_passed_counts_as_unknown() {
        bed.move(Shop.NOW.plusSeconds(3600));
        assertThat(order(TURNING, "Free now", "Free full", "Fresh old").getLast())
                .isEqualTo("Fresh old");
        bed.move(Shop.NOW);
        assertThat(order(TURNING, "Free now", "Free full", "Fresh old").getLast())
                .isEqualTo("Free full");
    }

    @Test
    void of_equal_capacity_the_near_come_first_where_a_place_is_asked() {
        assertThat(order(TURNING.withNear(near()), "Place")).containsExactly("Place near", "Place far");
        assertThat(order(TURNING, "Place")).containsExactly("Place far", "Place near");
    }

    @Test
    void then_the_fiches_that_were_brought_up_to_date_lately() {
        assertThat(order(TURNING, "Fresh")).containsExactly("Fresh quarter", "Fresh half", "Fresh year", "Fresh old");
    }

    @Test
    void where_nothing_is_asked_what_is_proved_comes_first() {
        assertThat(order(SearchCriteria.EVERYTHING, "Fit").subList(0, 2))
                .containsExactly("Fit audited", "Fit document");
        assertThat(all(SearchCriteria.EVERYTHING, SortOrder.FIT).getFirst()).isEqualTo("Fit audited");
    }

    @Test
    void a_firm_whose_name_is_typed_comes_before_better_proved_ones_that_mention_it() {
        assertThat(all(SearchCriteria.EVERYTHING.withText("sideline"), SortOrder.FIT))
                .containsExactly("Fit sideline");
        assertThat(all(SearchCriteria.EVERYTHING.withText("n7"), SortOrder.FIT)).containsExactly("Pareil n7");
    }

    @Test
    void equals_stand_in_the_order_of_the_day() {
        List<String> today = order(TURNING, "Pareil");
        assertThat(today).hasSize(ALIKE).isEqualTo(order(TURNING, "Pareil"));
        bed.move(BEFORE_MIDNIGHT);
        assertThat(order(TURNING, "Pareil")).isEqualTo(today);
        bed.move(AFTER_MIDNIGHT);
        assertThat(order(TURNING, "Pareil"))
                .containsExactlyInAnyOrderElementsOf(today)
                .isNotEqualTo(today);
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void pages_that_are_turned_at_midnight_go_on_in_the_order_of_the_first(SortOrder sort) {
        SearchCriteria near = TURNING.withNear(near());
        bed.move(BEFORE_MIDNIGHT);
        List<String> expected = all(near, sort);
        PageRequest first = PageRequest.FIRST.withSort(sort).withSize(5);

        SearchPage page = bed.search().search(near, first);
        List<String> turned = new ArrayList<>(names(page));
        bed.move(AFTER_MIDNIGHT);
        while (page.next() != null && turned.size() <= expected.size()) {
            page = bed.search().search(near, first.after(page.next()));
            turned.addAll(names(page));
        }

        assertThat(turned).isEqualTo(expected);
    }

    @Test
    void a_capacity_that_runs_out_between_two_pages_moves_no_fiche_to_a_page_that_is_to_come() {
        List<String> expected = all(TURNING, SortOrder.FIT);
        PageRequest first = PageRequest.FIRST.withSize(7);
        SearchPage page = bed.search().search(TURNING, first);
        List<String> turned = new ArrayList<>(names(page));
        bed.move(Shop.NOW.plusSeconds(7200));
        while (page.next() != null && turned.size() <= expected.size()) {
            page = bed.search().search(TURNING, first.after(page.next()));
            turned.addAll(names(page));
        }

        assertThat(turned).isEqualTo(expected);
    }

    private static Near near() {
        return new Near("42218", Shop.SAINT_ETIENNE, 100);
    }

    /** The named ones, or those whose names begin so, in the order in which they come. */
    private static List<String> order(SearchCriteria criteria, String... names) {
        return all(criteria, SortOrder.FIT).stream()
                .filter(name -> Stream.of(names).anyMatch(name::startsWith))
                .toList();
    }

    private static List<String> all(SearchCriteria criteria, SortOrder sort) {
        return names(
                bed.search().search(criteria, PageRequest.FIRST.withSort(sort).withSize(PageRequest.MAX_SIZE)));
    }

    private static List<String> names(SearchPage page) {
        return page.hits().stream().map(FicheHit::name).toList();
    }
}
