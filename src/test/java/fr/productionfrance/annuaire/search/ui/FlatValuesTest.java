package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Departement;
import fr.productionfrance.annuaire.search.Facet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlatValuesTest {

    private final FlatValues sizes = new FlatValues(List.of("UNDER_10", "FROM_10", "FROM_20"), key -> key);
    private final FlatValues departements = new FlatValues(
            Words.PLACES.departements().stream().map(Departement::code).toList(),
            code -> Words.facets().value(Facet.DEPARTEMENT, code));

    @Test
    void keeps_the_order_of_a_short_list_but_for_what_leads_nowhere() {
        assertThat(sizes.shown(Set.of(), FacetLook.CLOSED, Map.of("FROM_20", 9L, "FROM_10", 2L)))
                .extracting(FacetValue::key)
                .containsExactly("FROM_10", "FROM_20", "UNDER_10");
    }

    @Test
    void starts_a_long_list_with_what_has_most_fiches() {
        assertThat(departements.shown(Set.of("2A"), FacetLook.CLOSED, Map.of("42", 40L, "69", 7L, "2A", 0L)))
                .extracting(FacetValue::key)
                .startsWith("42", "69", "2A")
                .hasSize(FacetValues.SHOWN);
    }

    @Test
    void finds_a_departement_by_name_or_number() {
        assertThat(departements.shown(Set.of(), FacetLook.CLOSED.lookingFor("rhone"), null))
                .extracting(FacetValue::key)
                .contains("69");
        assertThat(departements.shown(Set.of(), FacetLook.CLOSED.lookingFor("43"), null))
                .extracting(FacetValue::key)
                .containsExactly("43");
    }

    @Test
    void adds_the_values_it_knows() {
        assertThat(sizes.with(Set.of("FROM_10"), "FROM_20")).containsExactlyInAnyOrder("FROM_10", "FROM_20");
        assertThat(sizes.with(Set.of("FROM_10"), "FROM_10")).containsExactly("FROM_10");
        assertThat(sizes.with(Set.of(), "anything")).isEmpty();
    }
}
