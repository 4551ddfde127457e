package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.sync.RebuildService.Start;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What happens to the index when the program starts. */
@IntegrationTest
class IndexStartIT {

    private final SyncBed bed;

    @Autowired
    IndexStartIT(ApplicationContext program) {
        bed = new SyncBed(program);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        bed.empty();
    }

    @Test
    void a_program_without_an_index_has_made_itself_one() {
        assertThat(bed.index().serving()).isPresent();
    }

    @Test
    void without_an_index_one_is_built_by_the_program_itself() throws IOException {
        Fiche fiche = bed.publish("10000001", "Ateliers du Gier");
        bed.deleteIndexes();

        assertThat(bed.upkeep().see()).isFalse();

        assertThat(bed.end(bed.service()).state()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.found()).containsExactly(fiche.slug());
        assertThat(bed.history().latest(5)).extracting(RebuildRun::startedBy).containsExactly(RebuildService.SYSTEM);
    }

    @Test
    void an_empty_store_gives_an_empty_index() throws IOException {
        bed.deleteIndexes();

        assertThat(bed.upkeep().see()).isFalse();

        assertThat(bed.end(bed.service()).state()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.found()).isEmpty();
    }

    @Test
    void an_index_that_lacks_nothing_is_left_alone_and_the_traces_of_a_dead_run_go() throws IOException {
        String serving = bed.serving();
        bed.history().begin(RebuildKind.REBUILD, "a program that died");
        String halfBuilt = bed.index().startBuild().name();

        assertThat(bed.upkeep().see()).isTrue();

        assertThat(bed.serving()).isEqualTo(serving);
        assertThat(bed.physicalIndexes()).doesNotContain(halfBuilt);
        assertThat(bed.history().latest(5)).extracting(RebuildRun::outcome).containsExactly(RebuildState.INTERRUPTED);
    }

    @Test
    void without_postgresql_nothing_starts_and_the_check_is_not_done() {
        var nowhere = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none");
        var sql = JdbcClient.create(nowhere);
        var lock = new RebuildLock(nowhere, sql);
        var history = new RebuildHistory(sql, Clock.systemUTC());
        var inspector = new IndexInspector(bed.index(), bed.store(), bed.outbox(), lock, history);
        var service = new RebuildService(
                new Rebuild(bed.index(), bed.scan(), bed.outbox(), bed.feed()),
                lock,
                history,
                bed.scheduler(),
                Clock.systemUTC());
        var settings = new SyncSettings(true, Duration.ofSeconds(1), SyncSettings.OnNewDefinition.PROPOSE);

        assertThat(service.start("anybody")).isEqualTo(Start.STORE_AWAY);
        assertThat(inspector.overview().store()).isNull();
        assertThat(inspector.overview().index()).isNotNull();
        assertThat(new IndexUpkeep(inspector, service, bed.index(), lock, history, settings).see())
                .isFalse();
    }
}
