package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.design.Notice;
import fr.productionfrance.annuaire.design.ResultCount;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.web.context.request.RequestContextHolder;

@SpringJUnitConfig(SearchViewTest.Program.class)
@ViewPackages(classes = SearchView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SearchViewTest extends SpringBrowserlessTest {

    @Configuration(proxyBeanMethods = false)
    @Import({SearchParameters.class, SearchInWords.class})
    static class Program {

        @Bean
        Nomenclature nomenclature() {
            return Words.NOMENCLATURE;
        }

        @Bean
        Places places() {
            return Words.PLACES;
        }

        @Bean
        ToleranceReader toleranceReader() {
            return new ToleranceReader();
        }

        @Bean
        QueryUnderstanding understanding() {
            return Words.UNDERSTANDING;
        }

        @Bean
        MapSettings maps() {
            return MapSettings.NO_TILES;
        }

        @Bean
        SearchDouble search() {
            return new SearchDouble();
        }

        @Bean
        I18NProvider translations() {
            return new Words.Bundles();
        }
    }

    private final Browser browser = new Browser();

    @Autowired
    private SearchDouble search;

    /** The first page was made in the machine's language; a new one is made after another. */
    @BeforeEach
    void speakFrench() {
        // The tests' machine takes all that a browser asks for one request; what is asked twice would be answered once.
        RequestContextHolder.resetRequestAttributes();
        UI.getCurrent().setLocale(Locale.FRENCH);
        navigate("fiche/ateliers-dupont", PublicFicheView.class);
    }

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

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
    void the_map_stands_beside_the_list_while_the_address_says_so() {
        open("process=MACH&sort=fresh");
        assertThat(find(ResultMap.class).all()).isEmpty();

        open("process=MACH&sort=fresh&view=map");
        assertThat(find(ResultMap.class).single().getElement().getAttribute(ResultMap.QUERY))
                .isEqualTo("process=MACH");
        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> "true".equals(link.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .containsExactly("Carte");
        assertThat(find(Anchor.class).withText("Liste").single().getHref()).isEqualTo("?process=MACH&sort=fresh");
        tick("WELD");
        assertThat(find(ResultMap.class).single().getElement().getAttribute(ResultMap.QUERY))
                .isEqualTo("process=MACH&process=WELD");

        open("process=MACH");
        assertThat(find(ResultMap.class).all()).isEmpty();
    }

    @Test
    void a_part_of_the_map_is_searched_as_a_filter_with_a_chip() {
        open("view=map");
        browser.fire(find(ResultMap.class).single(), "area", ResultMap.CHOSEN_AREA, "45.25,4.1,45.65,4.6");
        browser.runSent();
        assertThat(search.searched.getLast().area()).isEqualTo(new Area(45.25, 4.1, 45.65, 4.6));
        assertThat(browser.address()).isEqualTo("?area=45.25%2C4.1%2C45.65%2C4.6&view=map");
        assertThat(chips().select(".chip-label").text()).startsWith("Zone de la carte : Saint-Étienne et alentours");

        browser.fire(chipsMarkup(), "click", Chips.INDEX, "0");
        assertThat(search.searched.getLast().area()).isNull();
    }

    @Test
    void what_is_no_part_of_a_map_asks_nothing() {
        open("view=map");
        int before = search.searched.size();
        browser.fire(find(ResultMap.class).single(), "area", ResultMap.CHOSEN_AREA, "46,4,45,5");
        browser.fire(find(ResultMap.class).single(), "area", ResultMap.CHOSEN_AREA, "<script>");
        assertThat(search.searched).hasSize(before);
    }

    @Test
    void an_illegal_area_in_the_address_is_left_out_with_a_word() {
        open("area=46,4,45,5");
        assertThat(search.searched.getLast().area()).isNull();
        assertThat(find(Notice.class).all()).isNotEmpty();
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
    void the_header_leads_to_the_other_band_and_back() {
        open("process=MACH");
        assertThat(markup("other-band").select("a").attr("href")).isEqualTo("?process=MACH&band=to-confirm");
        open("process=MACH&band=to-confirm");
        assertThat(markup("other-band").select("a").attr("href")).isEqualTo("?process=MACH");
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

    private Input box() {
        return find(Input.class).withId("search-words").single();
    }

    private void type(String words) {
        test(box()).setValue(words);
    }

    private void give() {
        browser.fire(box(), "change", "", "");
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

    private void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        UI.getCurrent().add(((SearchView) getCurrentView()).headerContent());
    }

    private String reading() {
        return find(Paragraph.class)
                .withId("tol-typed-reading")
                .single()
                .getText()
                .replace('\u00a0', ' ');
    }

    private void tick(String value) {
        browser.tick(facetMarkup(Facet.PROCESS), value, true);
    }

    private String count(String process) {
        return facet(Facet.PROCESS)
                .select("label:has(input[value=" + process + "]) .facet-count")
                .text();
    }

    private Document facet(Facet facet) {
        return Jsoup.parseBodyFragment(facetMarkup(facet).content());
    }

    private Markup facetMarkup(Facet facet) {
        return find(Markup.class, section(facet)).withClassName("facet-list").single();
    }

    private FacetSection section(Facet facet) {
        return find(FacetSection.class)
                .withCondition(candidate -> candidate.facet() == facet)
                .single();
    }

    private Document rows() {
        return markup("results-rows");
    }

    private Document chips() {
        return markup("chips");
    }

    private Markup chipsMarkup() {
        return find(Markup.class).withClassName("chips").single();
    }

    private Document markup(String cssClass) {
        return Jsoup.parseBodyFragment(
                find(Markup.class).withClassName(cssClass).single().content());
    }
}
