package fr.productionfrance.annuaire.search.relaxing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Change.Kind;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelaxationsTest {

    private static final SearchCriteria TURNING =
            SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN"));

    private final Nomenclature nomenclature = Nomenclature.load();
    private final Relaxations relaxations = new Relaxations(nomenclature);
    private final Nearly nearly = new Nearly(nomenclature);

    @Test
    void a_grade_and_a_distance_are_widened_step_by_step_and_dropped_last() {
        SearchCriteria asked = TURNING.withQuantities(Quantities.NONE.withTolerance(
                        ToleranceAsked.ofGrade(ItGrade.IT6).at(20)))
                .withNear(new Near("42218", new GeoPoint(45.4, 4.4), 50));

        assertThat(of(asked, Facet.TOLERANCE)
                        .map(change -> change.criteria().quantities().tolerance()))
                .containsExactly(grade(ItGrade.IT7), grade(ItGrade.IT8), grade(ItGrade.IT9), null);
        assertThat(of(asked, Facet.DISTANCE)
                        .map(change -> change.criteria().near())
                        .map(near -> near == null ? 0 : near.km()))
                .containsExactly(100, 200, 500, 0);
        assertThat(of(asked, Facet.TOLERANCE).map(Change::cost)).isSorted();
    }

    @Test
    void a_grade_of_steel_is_widened_to_its_family_and_on_up_to_the_root() {
        SearchCriteria asked = TURNING.withChoice(Facet.MATERIAL, Set.of("INOX.AUST.316L"));

        assertThat(of(asked, Facet.MATERIAL).map(change -> change.criteria().chosen(Facet.MATERIAL)))
                .containsExactly(Set.of("INOX.AUST"), Set.of("INOX"), Set.of());
    }

    @Test
    void of_several_needed_certifications_each_may_go_or_any_may_do() {
        SearchCriteria asked = TURNING.withChoice(Facet.CERTIFICATION, Set.of("QMS.9001", "QMS.9100"))
                .withAllCertifications(true);

        assertThat(of(asked, Facet.CERTIFICATION).map(Change::kind))
                .containsExactly(Kind.ONE_FEWER, Kind.ONE_FEWER, Kind.ANY_OF_THEM, Kind.DROPPED);
    }

    @Test
    void a_parts_size_is_what_it_is() {
        SearchCriteria asked = TURNING.withQuantities(Quantities.NONE.withSize(new PartSize.Cylinder(320, 600)));

        assertThat(of(asked, Facet.SIZE).map(Change::kind)).containsExactly(Kind.DROPPED);
    }

    @Test
    void what_would_ask_nothing_is_no_way_out() {
        assertThat(relaxations.of(TURNING)).extracting(Change::kind).containsExactly(Kind.BROADER);
        assertThat(relaxations.of(SearchCriteria.EVERYTHING.withText("Dupont"))).isEmpty();
    }

    @Test
    void words_that_must_be_mentioned_may_be_asked_as_a_wish() {
        assertThat(relaxations
                        .of(TURNING.withText("Dupont"))
                        .getLast()
                        .criteria()
                        .isTextNeeded())
                .isFalse();
        assertThat(relaxations.of(TURNING.withText("Dupont").withTextOptional(true)))
                .extracting(Change::kind)
                .doesNotContain(Kind.WORDS_OPTIONAL);
    }

    @Test
    void a_near_miss_is_of_the_same_family_and_misses_little() {
        SearchCriteria asked = TURNING.withQuantities(
                new Quantities(ToleranceAsked.ofGrade(ItGrade.IT6), new PartSize.Cylinder(400, 800), null, null, null));

        assertThat(of(asked, Facet.PROCESS).map(change -> nearly.meeting(asked, change)))
                .as("machining for turning")
                .allSatisfy(near -> assertThat(near).isEmpty());
        assertThat(of(asked, Facet.TOLERANCE)
                        .filter(change -> change.kind() == Kind.DROPPED)
                        .map(change -> nearly.meeting(asked, change)))
                .containsExactly(Optional.empty());
        assertThat(of(asked, Facet.SIZE).flatMap(change -> nearly.meeting(asked, change).stream()))
                .extracting(near -> near.quantities().size())
                .containsExactly(new PartSize.Cylinder(300, 600));
    }

    private static ToleranceAsked grade(ItGrade grade) {
        return ToleranceAsked.ofGrade(grade).at(20);
    }

    private Stream<Change> of(SearchCriteria asked, Facet facet) {
        List<Change> all = relaxations.of(asked);
        return all.stream().filter(change -> change.facet() == facet);
    }
}
