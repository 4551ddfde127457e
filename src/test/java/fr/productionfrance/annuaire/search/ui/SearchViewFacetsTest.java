package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import fr.productionfrance.annuaire.search.Facet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SearchView.class)
class SearchViewFacetsTest extends SearchPages {

    @Test
    void a_typed_tolerance_is_read_shown_back_and_changes_the_counts() {
        open("");
        browser.runSent();
        Input input = find(Input.class).withId("tol-typed").single();
        test(input).setValue("± 0,01");
        browser.runSent();
        assertThat(search.searched.getLast().quantities().tolerance())
                .satisfies(asked -> assertThat(asked.halfWidthUm()).isEqualTo(10));
        assertThat(reading()).isEqualTo("Lu : ± 10 µm");
        assertThat(browser.address()).isEqualTo("?tol=10um");
        assertThat(count("MACH")).isEqualTo("1 fiche");
        assertThat(count("WELD")).isEqualTo("0 fiche");
    }

    @Test
    void a_tolerance_that_cannot_be_read_changes_nothing_and_says_why() {
        open("");
        int before = search.searched.size();
        test(find(Input.class).withId("tol-typed").single()).setValue("bonjour");
        assertThat(search.searched).hasSize(before);
        assertThat(reading()).startsWith("Tolérance non comprise");
    }

    @Test
    void a_tick_that_is_told_twice_stays_and_an_untick_takes_it_away() {
        open("");
        tick("MACH");
        tick("MACH");
        assertThat(search.searched.getLast().chosen(Facet.PROCESS)).containsExactly("MACH");
        browser.tick(facetMarkup(Facet.PROCESS), "MACH", false);
        assertThat(search.searched.getLast().chosen(Facet.PROCESS)).isEmpty();
    }

    @Test
    void several_certifications_are_asked_any_of_them_until_all_are_asked() {
        open("cert=QMS.9001");
        assertThat(facet(Facet.CERTIFICATION).select(".facet-all")).isEmpty();
        open("cert=QMS.9001&cert=QMS.9100");
        assertThat(facet(Facet.CERTIFICATION).select(".facet-all input[checked]"))
                .isEmpty();

        browser.tick(facetMarkup(Facet.CERTIFICATION), ValueFacet.ALL_OF_THEM, true);
        browser.runSent();

        assertThat(search.searched.getLast().allCertifications()).isTrue();
        assertThat(browser.address()).contains("cert_all");
        assertThat(facet(Facet.CERTIFICATION).select(".facet-all input[checked]"))
                .hasSize(1);
        assertThat(chips().select(".chip-label").eachText()).contains("Certification : toutes à la fois");

        browser.tick(facetMarkup(Facet.CERTIFICATION), ValueFacet.ALL_OF_THEM, false);
        assertThat(search.searched.getLast().allCertifications()).isFalse();
        assertThat(search.searched.getLast().chosen(Facet.CERTIFICATION)).hasSize(2);
    }

    @Test
    void opening_a_branch_counts_below_it_and_leaves_the_search_alone() {
        open("");
        browser.runSent();
        int before = search.searched.size();
        browser.fire(facetMarkup(Facet.PROCESS), "click", ValueFacet.TWISTED, "MACH");
        browser.runSent();
        assertThat(search.counted.getLast().openedIn(Facet.PROCESS)).isEqualTo(Set.of("MACH"));
        assertThat(search.searched).hasSize(before);
        assertThat(browser.address()).isEqualTo("?open=process%3AMACH");
    }

    @Test
    void a_folded_facet_is_made_with_its_counts_when_it_is_first_unfolded() {
        open("");
        browser.runSent();
        FacetSection sectors = section(Facet.SECTOR);
        assertThat(sectors.getChildren()).isEmpty();
        int before = search.counted.size();

        browser.fire(sectors, FacetSection.UNFOLDED, "", "");
        browser.runSent();

        assertThat(facet(Facet.SECTOR).select("input")).isNotEmpty();
        assertThat(search.counted).hasSize(before + 1);
    }

    private String reading() {
        return find(Paragraph.class)
                .withId("tol-typed-reading")
                .single()
                .getText()
                .replace('\u00a0', ' ');
    }
}
