package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(classes = SearchView.class)
class PublicFicheViewTest extends SearchPages {

    @Test
    void a_fiche_that_became_part_of_another_leads_on_to_it() {
        search.withdrawn = "forges-durand";
        search.successor = Optional.of("ateliers-dupont");

        navigate("fiche/forges-durand", PublicFicheView.class);

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("fiche/ateliers-dupont");
        assertThat(markup("fiche").select("h1").text()).startsWith("Ateliers Dupont");
    }

    @Test
    void a_fiche_leads_back_to_the_search_it_was_found_with() {
        open("process=MACH");
        navigate("fiche/ateliers-dupont", PublicFicheView.class);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Ateliers Dupont");
        assertThat(find(Anchor.class).withClassName("back").single().getHref()).isEqualTo("?process=MACH");
        assertThat(markup("fiche").select("h1").text()).startsWith("Ateliers Dupont");
    }

    @Test
    void the_tab_keeps_which_results_were_seen_for_a_fiche_that_is_reloaded() {
        open("process=MACH");
        browser.runSent();
        assertThat(browser.kept()).isEqualTo("?process=MACH");

        reloadFiche();

        assertThat(back().getHref()).isEqualTo("?process=MACH");
        assertThat(back().getText()).isEqualTo("Retour aux résultats");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ./",
        "./, ./",
        "?process=%zz, ./",
        "javascript:alert(1), ./",
        "https://elsewhere.example/?process=NOSUCH, ./",
        "//elsewhere.example?process=MACH&hack=1, ?process=MACH"
    })
    void a_fiche_leads_to_a_search_of_this_directory_whatever_the_tab_says(String kept, String href) {
        browser.keeps(kept);
        reloadFiche();
        assertThat(back().getHref()).isEqualTo(href);
    }

    /** Another page's server side, as after a reload. */
    private void reloadFiche() {
        ComponentUtil.setData(UI.getCurrent(), SearchState.class, null);
        navigate("fiche/ateliers-dupont", PublicFicheView.class);
        browser.runSent();
    }

    private Anchor back() {
        return find(Anchor.class).withClassName("back").single();
    }
}
