package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.search.Facet;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SearchView.class)
class SearchViewWordsTest extends SearchPages {

    @Test
    void typed_words_become_chips_that_carry_them() {
        open("");
        type("tournage inox 316L");
        browser.runSent();

        assertThat(search.searched.getLast().chosen(Facet.PROCESS)).containsExactly("MACH.TURN");
        assertThat(search.searched.getLast().chosen(Facet.MATERIAL)).containsExactly("INOX.AUST.316L");
        assertThat(chips().select(".chip-label").eachText())
                .containsExactly("Procédé : Tournage", "Matière : Inox 316L");
        assertThat(chips().select(".chip-said").eachText()).containsExactly("« tournage »", "« inox 316L »");
        assertThat(browser.address())
                .isEqualTo("?process=MACH.TURN&material=INOX.AUST.316L&said=process%3AMACH.TURN%3Dtournage"
                        + "&said=material%3AINOX.AUST.316L%3Dinox%20316L");
        assertThat(facet(Facet.MATERIAL).select("input[checked]").eachAttr("value"))
                .containsExactly("INOX.AUST.316L");
    }

    @Test
    void typed_words_stay_while_one_types_and_only_the_unread_ones_once_they_are_given() {
        open("");
        type("tournage Dupont");
        assertThat(box().getValue()).isEqualTo("tournage Dupont");

        give();

        assertThat(box().getValue()).isEqualTo("Dupont");
        type("Dupont inox");
        give();
        assertThat(chips().select(".chip-said").eachText()).containsExactly("« tournage »", "« inox »");
        assertThat(box().getValue()).isEqualTo("Dupont");
    }

    @Test
    void words_that_nobody_reads_only_rank_beside_those_that_were_until_they_are_required() {
        open("");
        type("tournage Dupont");
        give();
        assertThat(search.searched.getLast().isTextNeeded()).isFalse();
        assertThat(chips().select(".quiet .chip-label").text()).isEqualTo("De préférence : « Dupont »");

        browser.fire(chipsMarkup(), "click", Chips.INDEX, Chips.OTHERWISE + "1");
        browser.runSent();

        assertThat(search.searched.getLast().isTextNeeded()).isTrue();
        assertThat(browser.address()).startsWith("?q=Dupont&process=MACH.TURN&said=");
        assertThat(chips().select(".quiet")).isEmpty();
    }

    @Test
    void what_was_read_can_be_searched_as_text_instead_and_is_not_read_again() {
        open("");
        type("tournage inox 316L");
        give();
        browser.fire(chipsMarkup(), "click", Chips.INDEX, Chips.OTHERWISE + "1");

        assertThat(search.searched.getLast().text()).isEqualTo("\"inox 316L\"");
        assertThat(search.searched.getLast().isTextNeeded()).isTrue();
        assertThat(search.searched.getLast().chosen(Facet.MATERIAL)).isEmpty();
        assertThat(box().getValue()).isEqualTo("\"inox 316L\"");

        type("\"inox 316L\" EN 9100");
        assertThat(search.searched.getLast().text()).isEqualTo("\"inox 316L\"");
        assertThat(search.searched.getLast().chosen(Facet.CERTIFICATION)).containsExactly("QMS.9100");
    }

    @Test
    void what_was_read_and_narrows_nothing_is_shown_until_it_is_dropped() {
        open("");
        type("tournage Ra 0,8 sans chromage");
        give();
        assertThat(chips().select(".quiet .chip-label").eachText())
                .containsExactly("Lu, sans filtre : « Ra 0,8 »", "Écarté : « sans chromage »");

        browser.fire(chipsMarkup(), "click", Chips.INDEX, "1");
        assertThat(chips().select(".quiet .chip-label").eachText()).containsExactly("Écarté : « sans chromage »");
        browser.fire(chipsMarkup(), "click", Chips.INDEX, "all");
        browser.runSent();
        assertThat(find(Chips.class).exists()).isFalse();
        assertThat(browser.address()).isEqualTo(".");
    }

    @Test
    void an_address_restores_where_filters_came_from_and_believes_no_words_of_others() {
        open(
                "process=MACH.TURN&said=process:MACH.TURN%3Dtournage&said=material:INOX%3Dinox&said=unfiltered%3DRa%200,8");
        assertThat(chips().select(".chip-said").eachText()).containsExactly("« tournage »");
        assertThat(chips().select(".quiet .chip-label").eachText()).containsExactly("Lu, sans filtre : « Ra 0,8 »");
    }

    @Test
    void a_trade_alone_leads_also_to_the_fiches_that_only_mention_it() {
        search.mentioning = 7;
        open("");
        type("tournage");
        browser.runSent();
        assertThat(markup("mentions").text()).isEqualTo("7 fiches mentionnent \"tournage\"");
        assertThat(markup("mentions").select("a").attr("href")).isEqualTo("?q=%22tournage%22");
    }

    @Test
    void a_firms_name_is_not_taken_apart() {
        search.names = List.of("Tournage Forézien");
        open("");
        type("tournage forezien");
        assertThat(search.searched.getLast().text()).isEqualTo("tournage forezien");
        assertThat(search.searched.getLast().isFiltered()).isFalse();
    }

    @Test
    void while_only_names_can_be_found_words_are_not_read() {
        search.limited = true;
        open("");
        type("tournage");
        browser.runSent();
        assertThat(browser.address()).isEqualTo("?q=tournage");
        assertThat(rows().select(".hit-name > a").text()).isEqualTo("Ateliers Dupont");
    }

    private void give() {
        browser.fire(box(), "change", "", "");
    }

    @Test
    void words_alone_that_find_nothing_lead_to_all_fiches() {
        search.noSuchWords = true;
        open("q=zzzqqq");

        assertThat(rows().select(".empty-state a[router-link]").attr("href")).isEqualTo("./");
    }

    @Test
    void a_text_that_is_too_long_is_cut_with_a_notice() {
        open("");
        type("Dupont ".repeat(286));

        assertThat(search.searched.getLast().text()).startsWith("Dupont").hasSizeLessThanOrEqualTo(2000);
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("trop long");

        type("Dupont");
        assertThat(find(Notice.class).all()).isEmpty();
    }

    @Test
    void words_that_ask_nothing_leave_the_box_for_a_chip() {
        open("");
        type("de la les");
        give();

        assertThat(box().getValue()).isEmpty();
        assertThat(chips().select(".quiet .chip-label").text()).isEqualTo("Lu, sans filtre : « de la les »");
    }
}
