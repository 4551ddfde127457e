package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.design.ResultCount;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Change.Kind;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.NothingFound;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.web.context.request.RequestContextHolder;

/** A search that finds little leads on. */
@SpringJUnitConfig({SearchViewTest.Program.class, DeadEndTest.Listening.class})
@ViewPackages(classes = SearchView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class DeadEndTest extends SpringBrowserlessTest {

    @Configuration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        InVain inVain() {
            return new InVain();
        }
    }

    /** Whoever keeps what is asked in vain. */
    static final class InVain {

        private final List<NothingFound> heard = new ArrayList<>();

        @EventListener
        void hear(NothingFound nothing) {
            heard.add(nothing);
        }
    }

    private static final String ASKED = "process=MACH.TURN&tol=IT6";
    private static final SearchCriteria CRITERIA = SearchCriteria.EVERYTHING
            .withChoice(Facet.PROCESS, Set.of("MACH.TURN"))
            .withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofGrade(ItGrade.IT6)));
    private static final SearchCriteria WIDER =
            CRITERIA.withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofGrade(ItGrade.IT7)));
    private static final WaysOut WAYS = new WaysOut(
            List.of(
                    WayOut.by(new Change(Kind.WIDER, Facet.TOLERANCE, WIDER, 1), 2),
                    WayOut.by(new Change(Kind.DROPPED, Facet.PROCESS, CRITERIA.without(Facet.PROCESS), 10), 12)),
            List.of(new NearMiss(Samples.hit("Presque SA"), Facet.TOLERANCE)));

    private final Browser browser = new Browser();

    @Autowired
    private SearchDouble search;

    @Autowired
    private InVain inVain;

    @BeforeEach
    void findNothing() {
        RequestContextHolder.resetRequestAttributes();
        UI.getCurrent().setLocale(Locale.FRENCH);
        navigate("fiche/ateliers-dupont", PublicFicheView.class);
        search.nothing = true;
        search.waysOut = WAYS;
    }

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void keeps_room_with_the_hits_and_names_each_way_with_its_count_once_the_browser_comes_back() {
        open(ASKED);
        assertThat(ways().select(".ways-waiting")).hasSize(1);
        assertThat(ways().select(".way")).isEmpty();
        assertThat(status()).isEmpty();

        browser.runSent();
        assertThat(search.counted).as("counts do not wait for it").isNotEmpty();
        assertThat(ways().select(".ways-waiting")).hasSize(1);
        browser.runSent();

        assertThat(ways().select(".ways-waiting")).isEmpty();
        assertThat(ways().select(".way-change").eachText())
                .containsExactly("IT7 au lieu de IT6", "quel que soit le procédé");
        assertThat(ways().select(".way-count").eachText()).containsExactly("2 fiches", "12 fiches");
        assertThat(status()).isEqualTo("2 changements proposés pour trouver davantage de fiches");
    }

    @Test
    void a_way_is_one_step_to_another_search() {
        open(ASKED);
        browser.runSent();
        browser.runSent();

        browser.fire(waysMarkup(), "click", DeadEnd.WAY, "0");
        browser.runSent();

        assertThat(search.searched).contains(WIDER);
        assertThat(browser.address()).contains("process=MACH.TURN").contains("tol=IT7");
    }

    @Test
    void a_near_miss_stands_apart_says_what_it_misses_and_is_not_counted() {
        open(ASKED);
        browser.runSent();
        browser.runSent();

        Document near = markup("near-misses");
        assertThat(near.select(".hit-name > a").text()).isEqualTo("Presque SA");
        assertThat(near.select(".hit-missing").text().replace('\u00a0', ' '))
                .isEqualTo("Tolérance : ± 8 µm (IT6 à 20 mm), demandé IT6");
        assertThat(markup("results-rows").text()).doesNotContain("Presque SA");
        assertThat(find(ResultCount.class).single().getText()).isEqualTo("Aucune fiche");
    }

    @Test
    void where_enough_is_found_or_nothing_was_asked_there_is_no_room_and_no_question() {
        search.nothing = false;
        open("");
        browser.runSent();

        assertThat(waysMarkup().content()).isEmpty();
        assertThat(markup("near-misses").text()).isEmpty();
        assertThat(status()).isEmpty();
    }

    @Test
    void is_asked_once_for_each_question_whatever_is_unfolded_meanwhile() {
        open(ASKED);
        browser.runSent();
        browser.runSent();

        browser.fire(
                find(FacetSection.class)
                        .withCondition(section -> section.facet() == Facet.SECTOR)
                        .single(),
                FacetSection.UNFOLDED,
                FacetSection.FIRST_TIME,
                "");
        browser.runSent();
        browser.runSent();

        assertThat(search.ledOn).isEqualTo(1);
    }

    @Test
    void says_nothing_while_nobody_can_tell() {
        open(ASKED);
        browser.runSent();
        search.away = true;
        browser.runSent();

        assertThat(waysMarkup().content()).isEmpty();
        assertThat(status()).isEmpty();
        assertThat(inVain.heard).isEmpty();
    }

    @Test
    void what_leads_nowhere_says_so() {
        search.waysOut = WaysOut.NONE;
        open(ASKED);
        browser.runSent();
        browser.runSent();

        assertThat(ways().text()).contains("Repartez de moins de critères.");
        assertThat(status()).isEqualTo("Aucun changement simple ne donne davantage de fiches");
    }

    @Test
    void tells_of_what_was_asked_in_vain_once_a_visitor_stayed_with_it_and_without_the_words() {
        browser.takesItsTime();
        open("q=Dupont&q_optional=true&" + ASKED);
        browser.runSent();
        browser.runSent();
        browser.runSent();
        assertThat(inVain.heard).isEmpty();

        browser.endWaits();

        assertThat(inVain.heard).containsExactly(new NothingFound(CRITERIA, 1));
        assertThat(inVain.heard.getFirst().criteria().text()).isEmpty();
    }

    @Test
    void does_not_tell_of_what_a_visitor_left_at_once() {
        browser.takesItsTime();
        open(ASKED);
        browser.runSent();
        browser.runSent();
        browser.runSent();
        browser.fire(waysMarkup(), "click", DeadEnd.WAY, "1");

        browser.endWaits();

        assertThat(inVain.heard).isEmpty();
    }

    @Test
    void does_not_tell_of_words_that_had_to_be_mentioned() {
        open("q=Dupont&" + ASKED);
        browser.runSent();
        browser.runSent();
        browser.runSent();

        assertThat(inVain.heard).isEmpty();
    }

    @Test
    void the_fiches_to_confirm_can_be_hidden_and_are_still_counted() {
        open(ASKED);
        browser.runSent();
        browser.runSent();
        assertThat(markup("results-to-confirm").select(".hit")).hasSize(1);
        String hide = markup("results-to-confirm").select(".band-toggle").attr("href");
        assertThat(hide)
                .contains("confirmed_only=true")
                .contains("process=MACH.TURN")
                .contains("tol=IT6");

        open(hide.substring(1));
        browser.runSent();
        browser.runSent();

        Document band = markup("results-to-confirm");
        assertThat(band.select(".hit")).isEmpty();
        assertThat(band.select(".band-title").text()).isEqualTo("1 fiche à confirmer");
        assertThat(band.select(".band-toggle").text()).isEqualTo("Afficher");
        assertThat(band.select(".band-toggle").attr("href"))
                .contains("process=MACH.TURN")
                .doesNotContain("confirmed_only");
    }

    private void open(String query) {
        UI.getCurrent().navigate("", QueryParameters.fromString(query));
        UI.getCurrent().add(((SearchView) getCurrentView()).headerContent());
    }

    private Document ways() {
        return Jsoup.parseBodyFragment(waysMarkup().content());
    }

    private Markup waysMarkup() {
        return find(Markup.class).withClassName("ways-out").single();
    }

    private String status() {
        return find(Div.class)
                .withAttribute("role", "status")
                .withClassName("visually-hidden")
                .single()
                .getText();
    }

    private Document markup(String cssClass) {
        return Jsoup.parseBodyFragment(
                find(Markup.class).withClassName(cssClass).single().content());
    }
}
