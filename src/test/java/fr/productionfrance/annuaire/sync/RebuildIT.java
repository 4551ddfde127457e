package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.sync.RebuildService.Start;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class RebuildIT {

    private final SyncBed bed;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayRead = new CountDownLatch(1);

    @Autowired
    RebuildIT(ApplicationContext program) {
        bed = new SyncBed(program);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        mayRead.countDown();
        bed.empty();
    }

    @Test
    void published_fiches_are_found_after_a_rebuild_and_only_they() {
        Fiche published = bed.store().create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        Fiche draft = bed.publish("10000001", "Brouillon SARL");
        bed.store().changeStatus(draft.id(), draft.version(), FicheStatus.DRAFT, "test");

        RebuildProgress end = bed.rebuild(bed.service());

        assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.found()).containsExactly(published.slug());
    }

    @Test
    void the_alias_points_to_the_new_index_alone_and_the_old_one_is_gone() throws IOException {
        String old = bed.serving();

        bed.rebuild(bed.service());

        assertThat(bed.serving()).isNotEqualTo(old);
        assertThat(bed.behindAlias()).containsExactly(bed.serving());
        assertThat(bed.physicalIndexes()).containsExactly(bed.serving());
    }

    @Test
    void the_history_tells_who_started_a_run_and_what_became_of_it() {
        bed.publish("10000001", "Ateliers du Gier");

        bed.rebuild(bed.service());

        assertThat(bed.history().latest(5)).singleElement().satisfies(run -> {
            assertThat(run.startedBy()).isEqualTo("a.martin@cluster.example");
            assertThat(run.outcome()).isEqualTo(RebuildState.COMPLETED);
            assertThat(run.done()).isEqualTo(1);
            assertThat(run.total()).isEqualTo(1);
            assertThat(run.endedAt()).isAfterOrEqualTo(run.startedAt());
            assertThat(run.message()).isNull();
        });
    }

    @Test
    void a_refused_document_leaves_the_old_index_serving_and_no_other() throws IOException {
        Fiche before = bed.publish("10000001", "Ateliers du Gier");
        bed.rebuild(bed.service());
        String old = bed.serving();
        Fiche after = bed.publish("10000002", "Forges du Pilat");

        RebuildProgress end = bed.rebuild(bed.node(TurnedScan.thatRepeatsItself(bed.scan())));

        assertThat(end.state()).isEqualTo(RebuildState.FAILED);
        assertThat(end.failure())
                .contains(before.id().toString())
                .contains(after.id().toString());
        assertThat(bed.physicalIndexes()).containsExactly(old);
        assertThat(bed.found()).containsExactly(before.slug());
        assertThat(bed.outbox().waiting()).isEqualTo(1);
        assertThat(bed.history().latest(1).getFirst().message()).isEqualTo(end.failure());
    }

    @Test
    void a_count_other_than_the_stores_leaves_the_old_index_serving_and_no_other() throws IOException {
        String old = bed.serving();
        bed.publish("10000001", "Ateliers du Gier");

        RebuildProgress end = bed.rebuild(bed.node(TurnedScan.thatPromisesOneMore(bed.scan())));

        assertThat(end.state()).isEqualTo(RebuildState.FAILED);
        assertThat(end.failure()).contains("1 fiches").contains("2");
        assertThat(bed.physicalIndexes()).containsExactly(old);
        assertThat(bed.serving()).isEqualTo(old);
    }

    @Test
    void of_two_nodes_that_start_one_rebuilds_and_the_other_is_told_so() throws Exception {
        RebuildService one = bed.node(TurnedScan.thatWaits(bed.scan(), begun, mayRead));
        RebuildService other = bed.service();

        assertThat(one.start("one")).isEqualTo(Start.STARTED);
        begun.await();
        assertThat(other.start("other")).isEqualTo(Start.ALREADY_RUNNING);
        assertThat(one.start("one again")).isEqualTo(Start.ALREADY_RUNNING);
        boolean running =
                Objects.requireNonNull(bed.inspector().overview().store()).running();
        mayRead.countDown();

        assertThat(running).isTrue();
        assertThat(bed.end(one).state()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.rebuild(other).state()).isEqualTo(RebuildState.COMPLETED);
    }

    @Test
    void a_run_that_is_stopped_leaves_the_old_index_serving_and_no_other() throws Exception {
        String old = bed.serving();
        bed.publish("10000001", "Ateliers du Gier");
        RebuildService node = bed.node(TurnedScan.thatWaits(bed.scan(), begun, mayRead));

        node.start("a.martin@cluster.example");
        begun.await();
        node.stop();
        mayRead.countDown();

        assertThat(bed.end(node).state()).isEqualTo(RebuildState.STOPPED);
        assertThat(bed.physicalIndexes()).containsExactly(old);
        assertThat(bed.history().latest(1).getFirst().outcome()).isEqualTo(RebuildState.STOPPED);
    }

    @Test
    void a_change_that_comes_during_a_run_still_waits_after_it() throws Exception {
        bed.publish("10000001", "Ateliers du Gier");
        RebuildService node = bed.node(TurnedScan.thatWaits(bed.scan(), begun, mayRead));

        node.start("a.martin@cluster.example");
        begun.await();
        bed.publish("10000002", "Forges du Pilat");
        mayRead.countDown();

        assertThat(bed.end(node).state()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.outbox().waiting()).isEqualTo(1);
        assertThat(bed.found()).hasSize(1);
    }

    @Test
    void a_run_whose_program_died_is_marked_at_the_next_start() {
        bed.history().begin("a program that dies");

        bed.rebuild(bed.service());

        assertThat(bed.history().latest(2))
                .extracting(RebuildRun::outcome)
                .containsExactly(RebuildState.COMPLETED, RebuildState.INTERRUPTED);
    }
}
