package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import fr.productionfrance.annuaire.design.Notice;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SearchView.class)
class SearchViewOutageTest extends SearchPages {

    @Test
    void an_outage_is_said_in_plain_words_and_ends_by_itself() {
        search.away = true;
        open("process=MACH");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .startsWith("La recherche est momentanément indisponible");
        browser.runSent();
        assertThat(find(Notice.class).all()).hasSize(1);

        search.away = false;
        browser.runSent();

        assertThat(find(Notice.class).exists()).isFalse();
        assertThat(rows().select(".hit-name > a").text()).isEqualTo("Ateliers Dupont");
    }

    @Test
    void a_second_outage_ends_by_itself_also_after_one_that_the_visitor_ended() {
        browser.takesItsTime();
        search.away = true;
        open("");
        browser.runSent();
        search.away = false;
        tick("MACH");
        browser.runSent();
        browser.endWaits();

        search.away = true;
        tick("WELD");
        browser.runSent();
        assertThat(find(Notice.class).all()).hasSize(1);
        search.away = false;
        browser.endWaits();

        assertThat(find(Notice.class).exists()).isFalse();
    }

    @Test
    void a_search_by_name_only_shows_what_it_found_says_so_and_becomes_whole_by_itself() {
        search.limited = true;
        open("q=dupont");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("par nom seulement, sans filtres");
        assertThat(rows().select(".hit-name > a").text()).isEqualTo("Ateliers Dupont");
        browser.runSent();
        assertThat(find(Notice.class).all()).hasSize(1);
        assertThat(search.counted).isEmpty();

        search.limited = false;
        browser.runSent();

        assertThat(find(Notice.class).exists()).isFalse();
    }

    @Test
    void filters_are_not_answered_by_names() {
        search.limited = true;
        open("q=dupont&process=MACH");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("Retirez les filtres pour chercher un nom");
        assertThat(rows().select(".hit-name").isEmpty()).isTrue();
    }

    @Test
    void a_fiche_from_the_store_says_that_the_search_is_limited_until_it_is_no_more() {
        search.limited = true;
        navigate("fiche/ateliers-dupont", PublicFicheView.class);
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("Cette fiche est complète");
        assertThat(markup("fiche").select("h1").text()).startsWith("Ateliers Dupont");

        search.limited = false;
        browser.runSent();

        assertThat(find(Notice.class).exists()).isFalse();
    }
}
