package fr.productionfrance.annuaire.demand.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.productionfrance.annuaire.demand.UnmetDemand;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.search.CriteriaWords;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class DemandViewIT extends SpringBrowserlessTest {

    private final JdbcTemplate jdbc;
    private final CriteriaWords words;

    @Autowired
    DemandViewIT(JdbcTemplate jdbc, CriteriaWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.update("DELETE FROM demand");
    }

    @Test
    @WithAnonymousUser
    void a_visitor_is_refused() {
        assertThat(opened("")).noneMatch(DemandView.class::isInstance);
    }

    @Test
    @WithMockUser(roles = "MEMBER")
    void a_member_is_refused() {
        assertThat(opened("")).noneMatch(DemandView.class::isInstance);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void an_empty_period_says_so() {
        DemandView page = (DemandView) opened("").getFirst();

        assertThat(text(page)).contains("No search without an answer").contains("kept for 365 days");
        assertThat(find(DemandTable.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void the_animator_sees_what_was_asked_in_words_and_how_often_and_asks_it_again() {
        asked("process=MACH.TURN&cert=QMS.9100", 40, 7);
        asked("process=WELD&batch=50", 2, 3);

        DemandView month = (DemandView) opened("").getFirst();
        assertThat(text(month))
                .contains("Process: Welding")
                .contains("50")
                .contains("3")
                .doesNotContain("Turning");

        DemandView quarter = (DemandView) opened("days=90").getFirst();
        assertThat(text(quarter)).contains("Process: Turning · Certification: EN 9100");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("?process=MACH.TURN&cert=QMS.9100", "?process=WELD&batch=50");
        assertThat(find(Anchor.class)
                        .withAttribute("download", "unmet-demand-90-days.csv")
                        .all())
                .hasSize(1);
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void the_file_holds_the_table() {
        DemandView page = (DemandView) opened("").getFirst();
        UnmetDemand turning = new UnmetDemand(
                SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN")),
                "process=MACH.TURN",
                12,
                LocalDate.of(2026, 3, 9),
                1);

        assertThat(new String(DemandFile.of(List.of(turning), new DemandWords(page, words)), StandardCharsets.UTF_8)
                        .lines())
                .containsExactly(
                        "\uFEFFSearches;Criteria;Last time;Fiches to confirm", "12;Process: Turning;2026-03-09;1");
    }

    private void asked(String criteria, int daysAgo, int searches) {
        jdbc.update(
                "INSERT INTO demand (day, criteria, searches, to_confirm) VALUES (current_date - ?, ?, ?, 0)",
                daysAgo,
                criteria,
                searches);
    }

    private static List<HasElement> opened(String query) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("admin/demand", QueryParameters.fromString(query));
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private static String text(Component page) {
        return page.getElement().getTextRecursively();
    }
}
