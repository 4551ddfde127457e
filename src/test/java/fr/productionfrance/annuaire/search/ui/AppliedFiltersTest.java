package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppliedFiltersTest {

    private final AppliedFilters filters = Words.filters();

    @Test
    void says_each_choice_in_words() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING
                .withChoice(Facet.PROCESS, Set.of("MACH.TURN"))
                .withChoice(Facet.DEPARTEMENT, Set.of("42"))
                .withChoice(Facet.HEADCOUNT, Set.of("UNDER_10"));
        assertThat(filters.of(criteria))
                .extracting(AppliedFilter::text)
                .containsExactly("Procédé : Tournage", "Département : Loire (42)", "Effectif : moins de 10");
    }

    @Test
    void says_each_quantity_in_words() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING
                .withQuantities(
                        new Quantities(ToleranceAsked.ofHalfWidth(10), new PartSize.Cylinder(80, 200), 2.5, 100, 15))
                .withNear(new Near("42218", new GeoPoint(45.4, 4.4), 50));
        assertThat(filters.of(criteria))
                .extracting(filter -> filter.text().replace('\u00a0', ' '))
                .containsExactly(
                        "Tolérance : ± 10 µm ou mieux",
                        "Pièce : Ø 80 × 200 mm",
                        "Masse : 2,5 kg",
                        "Lot : 100 pièces",
                        "Délai : 15 j au plus",
                        "À 50 km de Saint-Étienne au plus");
    }

    @Test
    void says_an_area_by_its_largest_town_and_its_size() {
        assertThat(filters.of(SearchCriteria.EVERYTHING.withArea(new Area(45.25, 4.1, 45.65, 4.6))))
                .extracting(
                        filter -> filter.text().replace('\u00a0', ' '),
                        filter -> filter.without().area())
                .containsExactly(tuple("Zone de la carte : Saint-Étienne et alentours, 39 km × 44 km", null));
        assertThat(filters.of(SearchCriteria.EVERYTHING.withArea(new Area(0, -30, 0.1, -29.9))))
                .extracting(filter -> filter.text().replace('\u00a0', ' '))
                .containsExactly("Zone de la carte : 11 km × 11 km");
    }

    @Test
    void says_a_grade_with_its_size() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING.withQuantities(Quantities.NONE.withTolerance(
                ToleranceAsked.ofGrade(ItGrade.IT7).at(20)));
        assertThat(filters.of(criteria))
                .extracting(filter -> filter.text().replace('\u00a0', ' '))
                .containsExactly("Tolérance : IT7 à 20 mm ou mieux");
    }

    @Test
    void takes_back_one_thing_and_keeps_the_others() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING
                .withText("inox")
                .withChoice(Facet.PROCESS, Set.of("MACH.TURN", "MACH.MILL"))
                .withQuantities(Quantities.NONE.withBatch(5));
        assertThat(filters.of(criteria)).hasSize(3).allSatisfy(filter -> {
            assertThat(filters.of(filter.without()))
                    .hasSize(2)
                    .extracting(AppliedFilter::text)
                    .doesNotContain(filter.text());
            assertThat(filter.without().text()).isEqualTo("inox");
        });
    }

    @Test
    void shows_a_code_that_nobody_knows_as_it_is() {
        SearchCriteria criteria = SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("GONE"));
        assertThat(filters.of(criteria)).extracting(AppliedFilter::text).containsExactly("Procédé : GONE");
    }
}
