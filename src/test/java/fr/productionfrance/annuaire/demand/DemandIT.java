package fr.productionfrance.annuaire.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.NothingFound;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@IntegrationTest
class DemandIT {

    private static final SearchCriteria WELDING = SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("WELD"));

    private final ApplicationEventPublisher events;
    private final DemandBuffer buffer;
    private final DemandWriter writer;
    private final DemandStore store;
    private final UnmetDemands demands;
    private final JdbcTemplate jdbc;

    @Autowired
    DemandIT(
            ApplicationEventPublisher events,
            DemandBuffer buffer,
            DemandWriter writer,
            DemandStore store,
            UnmetDemands demands,
            JdbcTemplate jdbc) {
        this.events = events;
        this.buffer = buffer;
        this.writer = writer;
        this.store = store;
        this.demands = demands;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void forget() {
        buffer.drain();
        jdbc.update("DELETE FROM demand");
    }

    @Test
    void what_the_search_tells_is_written_and_read_back_as_criteria() {
        events.publishEvent(new NothingFound(WELDING.withText("Jean Dupont"), 4));
        events.publishEvent(new NothingFound(WELDING, 3));
        writer.write();
        events.publishEvent(new NothingFound(WELDING, 2));
        writer.write();

        assertThat(demands.ofTheLast(30))
                .containsExactly(new UnmetDemand(WELDING, "process=WELD", 3, buffer.today(), 2));
        assertThat(jdbc.queryForList("SELECT criteria FROM demand", String.class))
                .containsExactly("process=WELD");
    }

    @Test
    void the_days_of_a_period_count_together_and_the_most_asked_comes_first() {
        LocalDate today = buffer.today();
        store.add(List.of(
                new Noted(today.minusDays(29), "process=WELD", 2, 5),
                new Noted(today.minusDays(30), "process=WELD", 7, 6),
                new Noted(today, "process=MACH.TURN&batch=50", 3, 0)));

        assertThat(demands.ofTheLast(30))
                .extracting(UnmetDemand::address, UnmetDemand::searches)
                .containsExactly(tuple("process=MACH.TURN&batch=50", 3L), tuple("process=WELD", 2L));
        assertThat(demands.ofTheLast(90))
                .first()
                .isEqualTo(new UnmetDemand(WELDING, "process=WELD", 9, today.minusDays(29), 5));
    }

    @Test
    void what_is_too_old_is_forgotten() {
        LocalDate today = buffer.today();
        store.add(
                List.of(new Noted(today.minusDays(366), "process=WELD", 1, 0), new Noted(today, "process=MACH", 1, 0)));

        new DemandWriter(buffer, store, new DemandSettings(365, Duration.ofSeconds(10))).write();

        assertThat(jdbc.queryForList("SELECT criteria FROM demand", String.class))
                .containsExactly("process=MACH");
    }

    @Test
    void a_store_that_is_away_costs_the_notes_and_nothing_else() {
        DemandStore away = new DemandStore(
                new JdbcTemplate(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1")));
        DemandWriter failing = new DemandWriter(buffer, away, new DemandSettings(365, Duration.ofSeconds(10)));
        events.publishEvent(new NothingFound(WELDING, 0));

        assertThatCode(failing::write).doesNotThrowAnyException();

        assertThat(buffer.drain()).isEmpty();
        assertThatCode(() -> events.publishEvent(new NothingFound(WELDING, 0))).doesNotThrowAnyException();
    }
}
