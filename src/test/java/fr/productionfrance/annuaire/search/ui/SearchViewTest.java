package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.ResultCount;
import fr.productionfrance.annuaire.search.Facet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SearchView.class)
class SearchViewTest extends SearchPages {

    @Test
    void shows_hits_first_and_counts_when_the_browser_comes_back() {
        open("");
        assertThat(rows().select(".hit-name > a").text()).isEqualTo("Ateliers Dupont");
        assertThat(find(ResultCount.class).single().getText()).isEqualTo("2 fiches");
        assertThat(search.counted).isEmpty();
        assertThat(count("MACH")).isEmpty();

        browser.runSent();

        assertThat(search.counted).hasSize(1);
        assertThat(count("MACH")).isEqualTo("2 fiches");
        assertThat(count("WELD")).isEqualTo("1 fiche");
    }

    @Test
    void counts_once_for_the_last_of_several_choices() {
        open("");
        tick("MACH");
        tick("WELD");
        browser.runSent();
        assertThat(search.counted).hasSize(1);
    }

    @Test
    void a_choice_is_searched_shown_as_a_chip_and_written_into_the_address() {
        open("");
        tick("MACH");
        browser.runSent();
        assertThat(search.searched.getLast().chosen(Facet.PROCESS)).containsExactly("MACH");
        assertThat(browser.address()).isEqualTo("?process=MACH");
        assertThat(chips().select(".chip-label").eachText())
                .containsExactly("Procédé : Usinage (enlèvement de matière)");
        assertThat(facet(Facet.PROCESS).select("input[checked]").eachAttr("value"))
                .containsExactly("MACH");
    }

    @Test
    void a_chip_takes_its_choice_back_and_one_button_takes_all() {
        open("process=MACH&batch=50&q=inox");
        browser.fire(chipsMarkup(), "click", Chips.INDEX, "0");
        assertThat(search.searched.getLast().chosen(Facet.PROCESS)).isEmpty();
        assertThat(search.searched.getLast().quantities().batch()).isEqualTo(50);
        browser.fire(chipsMarkup(), "click", Chips.INDEX, "all");
        assertThat(search.searched.getLast().isEmpty()).isTrue();
    }

    @Test
    void the_header_leads_to_the_other_band_and_back() {
        open("process=MACH");
        assertThat(markup("other-band").select("a").attr("href")).isEqualTo("?process=MACH&band=to-confirm");
        open("process=MACH&band=to-confirm");
        assertThat(markup("other-band").select("a").attr("href")).isEqualTo("?process=MACH");
    }

    @Test
    void an_address_restores_the_whole_page() {
        open("q=inox&process=MACH.TURN&tol=10um&open=material:STEEL&sort=fresh");
        assertThat(find(Input.class).withId("search-words").single().getValue()).isEqualTo("inox");
        assertThat(find(Input.class).withId("tol-typed").single().getValue()).isEqualTo("±\u00a010\u00a0µm");
        assertThat(facet(Facet.PROCESS).select("input[checked]").eachAttr("value"))
                .containsExactly("MACH.TURN");
        assertThat(facet(Facet.MATERIAL).select("[data-open=STEEL]").attr("aria-expanded"))
                .isEqualTo("true");
        assertThat(markup("sort").select("option[selected]").attr("value")).isEqualTo("fresh");
        browser.runSent();
        assertThat(search.counted.getLast().openedIn(Facet.PROCESS)).contains("MACH");
        assertThat(search.counted.getLast().openedIn(Facet.MATERIAL)).containsExactly("STEEL");
    }

    @Test
    void pages_follow_by_real_links_that_keep_the_search() {
        open("process=MACH");
        String next = markup("results-pages").select("a").attr("href");
        assertThat(next).isEqualTo("?process=MACH&after=" + SearchDouble.CURSOR);
        open(next.substring(1));
        assertThat(rows().select(".hit-name > a").text()).isEqualTo("Seconde page");
        assertThat(markup("results-pages").select("a").attr("href")).isEqualTo("?process=MACH");
    }

    @Test
    void fiches_to_confirm_follow_the_last_page_with_what_they_leave_open() {
        open("after=" + SearchDouble.CURSOR);
        browser.runSent();
        Document band = markup("results-to-confirm");
        assertThat(band.select(".band-title").text()).isEqualTo("1 fiche à confirmer");
        assertThat(band.select(".hit-missing").text()).contains("Tolérance");
    }

    @Test
    void an_illegal_parameter_is_left_out_with_a_notice() {
        open("process=NOSUCH&batch=-4&q=inox&hack=1");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("NOSUCH", "batch", "hack");
        assertThat(search.searched.getLast().text()).isEqualTo("inox");
        assertThat(search.searched.getLast().chosen(Facet.PROCESS)).isEmpty();
    }

    @Test
    void a_cursor_that_leads_nowhere_is_told_beside_what_else_is_wrong() {
        open("process=NOSUCH&after=" + SearchDouble.LOST + "&hack=1");

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("NOSUCH", "hack", SearchDouble.LOST);
        assertThat(rows().select(".hit-name > a").text()).isEqualTo("Ateliers Dupont");
    }

    @Test
    void what_the_browser_has_is_no_longer_held_for_it_and_a_change_is_shown() {
        open("");
        browser.runSent();
        browser.runSent();
        assertThat(rows().text()).contains("Ateliers Dupont");

        browser.acknowledge();
        assertThat(rows().text()).doesNotContain("Ateliers Dupont");
        assertThat(facet(Facet.PROCESS).select("input")).isEmpty();

        tick("MACH.TURN");
        assertThat(facet(Facet.PROCESS).select("input[checked]").eachAttr("value"))
                .containsExactly("MACH.TURN");
    }

    @Test
    void a_browser_that_missed_an_answer_loads_the_page_anew_where_its_content_is_held_no_longer() {
        open("");
        browser.runSent();
        browser.runSent();

        assertThat(rows().text()).contains("Ateliers Dupont");
        UI.getCurrent().getInternals().getStateTree().prepareForResync();
        browser.runSent();
        assertThat(browser.reloads()).isZero();

        browser.acknowledge();
        UI.getCurrent().getInternals().getStateTree().prepareForResync();
        browser.runSent();
        assertThat(browser.reloads()).isPositive();
    }
}
