package fr.productionfrance.annuaire.sync.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.sync.IndexInspector;
import fr.productionfrance.annuaire.sync.RebuildService;
import fr.productionfrance.annuaire.sync.SyncBed;
import fr.productionfrance.annuaire.sync.drift.DriftBed;
import fr.productionfrance.annuaire.sync.drift.DriftService;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an operator's alarms hang on says what index and store really are. */
@IntegrationTest
class IndexMetricsIT {

    private final ApplicationContext program;
    private final SyncBed bed;
    private final DriftBed drift;

    @Autowired
    IndexMetricsIT(ApplicationContext program) {
        this.program = program;
        bed = new SyncBed(program);
        drift = new DriftBed(program);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        drift.empty();
    }

    @Test
    void the_program_offers_the_gauges() {
        assertThat(program.getBean(MeterRegistry.class).getMeters())
                .extracting(meter -> meter.getId().getName())
                .contains("annuaire.index.documents", "annuaire.index.drift", "annuaire.index.outbox.waiting");
    }

    @Test
    void they_tell_the_documents_the_published_fiches_and_how_the_last_rebuild_ended() {
        drift.publish(3);
        bed.rebuild(bed.service());

        MeterRegistry figures = figures();

        assertThat(value(figures, "documents")).isEqualTo(3);
        assertThat(value(figures, "published")).isEqualTo(3);
        assertThat(value(figures, "current")).isEqualTo(1);
        assertThat(value(figures, "rebuild.running")).isZero();
        assertThat(value(figures, "rebuild.duration.seconds")).isPositive();
        assertThat(value(figures, "rebuild.outcome", "outcome", "COMPLETED")).isEqualTo(1);
        assertThat(value(figures, "rebuild.outcome", "outcome", "FAILED")).isZero();
    }

    @Test
    void they_tell_what_waits_and_what_was_set_aside() {
        Fiche fiche = drift.publish(1).getFirst();
        assertThat(value(figures(), "outbox.waiting")).isZero();

        bed.setAside(fiche.id(), fiche.version(), "refused");

        MeterRegistry figures = figures();
        assertThat(value(figures, "outbox.waiting")).isEqualTo(1);
        assertThat(value(figures, "outbox.set.aside")).isEqualTo(1);
        assertThat(value(figures, "outbox.oldest.seconds"))
                .as("what is set aside is no longer on its way")
                .isZero();
    }

    @Test
    void they_tell_how_long_the_oldest_change_has_been_waiting() {
        Fiche fiche = drift.publish(1).getFirst();

        bed.putOff(fiche.id(), fiche.version(), Duration.ofMinutes(10));

        MeterRegistry figures = figures();
        assertThat(value(figures, "outbox.waiting")).isEqualTo(1);
        assertThat(value(figures, "outbox.set.aside")).isZero();
        assertThat(value(figures, "outbox.oldest.seconds")).isBetween(600.0, 720.0);
    }

    @Test
    void they_tell_that_a_rebuild_goes_on_and_that_it_was_stopped() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayRead = new CountDownLatch(1);
        RebuildService other = bed.node(SyncBed.scanThatWaits(bed.scan(), begun, mayRead));
        try {
            other.start("b.bernard@cluster.example");
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(value(figures(), "rebuild.running")).isEqualTo(1);
            other.stop();
        } finally {
            mayRead.countDown();
        }
        bed.end(other);

        MeterRegistry figures = figures();
        assertThat(value(figures, "rebuild.running")).isZero();
        assertThat(value(figures, "rebuild.outcome", "outcome", "STOPPED")).isEqualTo(1);
        assertThat(value(figures, "rebuild.outcome", "outcome", "COMPLETED")).isZero();
    }

    @Test
    void they_tell_the_drift_that_the_last_comparison_left() throws IOException {
        assertThat(value(figures(), "drift")).as("never compared").isNaN();
        drift.deleteDocument(drift.publish(2).getFirst().id());

        drift.check();
        MeterRegistry found = figures();
        drift.repair();
        MeterRegistry repaired = figures();

        assertThat(value(found, "drift")).isEqualTo(1);
        assertThat(value(found, "drift.found", "kind", "MISSING")).isEqualTo(1);
        assertThat(value(found, "drift.found", "kind", "STALE")).isZero();
        assertThat(value(found, "drift.age.seconds")).isNotNegative();
        assertThat(value(repaired, "drift")).isZero();
    }

    /** Read anew, where the program's own gauges may be some seconds old. */
    private MeterRegistry figures() {
        var registry = new SimpleMeterRegistry();
        new IndexMetrics(new IndexFigures(
                        program.getBean(IndexInspector.class),
                        program.getBean(DriftService.class),
                        InstantSource.system()))
                .bindTo(registry);
        registry.getMeters().forEach(meter -> ((Gauge) meter).value()); // one reading for all of them
        return registry;
    }

    private static double value(MeterRegistry figures, String name, String... tags) {
        return figures.get("annuaire.index." + name).tags(tags).gauge().value();
    }
}
