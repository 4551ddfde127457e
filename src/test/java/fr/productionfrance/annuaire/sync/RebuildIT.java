package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
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
    void empty() {
        bed.empty();
    }

    @AfterEach
    void leaveNothing() {
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
    void the_alias_points_to_the_new_index_alone_and_of_the_old_ones_the_last_is_kept() throws IOException {
        bed.rebuild(bed.service());
        String old = bed.serving();

        bed.rebuild(bed.service());

        assertThat(bed.serving()).isNotEqualTo(old);
        assertThat(bed.behindAlias()).containsExactly(bed.serving());
        assertThat(bed.previous()).isEqualTo(old);
        assertThat(bed.physicalIndexes()).containsExactlyInAnyOrder(bed.serving(), old);
    }

    @Test
    void one_can_go_back_to_the_previous_index_which_then_holds_what_came_and_went_since() throws IOException {
        Fiche withdrawn = bed.publish("10000001", "Ateliers du Gier");
        Fiche edited = bed.publish("10000002", "Forges du Pilat");
        bed.rebuild(bed.service());
        String old = bed.serving();
        bed.rebuild(bed.service());
        String left = bed.serving();
        bed.store().changeStatus(withdrawn.id(), 1, FicheStatus.ARCHIVED, "test");
        bed.store().save(edited.id(), 1, Fiches.bare(edited.data().siren(), "Forges du Gier"), "test");
        Fiche added = bed.publish("10000003", "Décolletage Forézien");
        bed.awaitSync();

        assertThat(bed.service().start(RebuildKind.RETURN, "a.martin@cluster.example"))
                .isEqualTo(Start.STARTED);

        RebuildProgress end = bed.end(bed.service());
        assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.serving()).isEqualTo(old);
        assertThat(bed.previous()).isEqualTo(left);
        assertThat(bed.found()).containsExactlyInAnyOrder(edited.slug(), added.slug());
        assertThat(bed.names()).contains("Forges du Gier");
        assertThat(bed.history().latest(1).getFirst().kind()).isEqualTo(RebuildKind.RETURN);
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

        RebuildProgress end = bed.rebuild(bed.node(TurnedScan.thatNoIndexTakes(bed.scan())));

        assertThat(end.state()).isEqualTo(RebuildState.FAILED);
        assertThat(bed.physicalIndexes()).containsExactlyInAnyOrder(old, bed.previous());
        assertThat(bed.found()).containsExactlyInAnyOrder(before.slug(), after.slug());
        RebuildRun run = bed.history().latest(1).getFirst();
        assertThat(run.message()).isEqualTo(end.failure());
        assertThat(bed.service().failures(run.id()))
                .extracting(DocumentFailure::id)
                .containsExactlyInAnyOrder(before.id(), after.id());
    }

    @Test
    void a_count_other_than_the_stores_leaves_the_old_index_serving_and_no_other() throws IOException {
        String old = bed.serving();
        bed.publish("10000001", "Ateliers du Gier");

        bed.awaitSync();

        RebuildProgress end = bed.rebuild(bed.node(TurnedScan.thatForgetsOne(bed.scan())));

        assertThat(end.state()).isEqualTo(RebuildState.FAILED);
        assertThat(end.failure()).contains("0 fiches").contains("1 published");
        assertThat(bed.physicalIndexes()).containsExactlyInAnyOrder(old, bed.previous());
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
        assertThat(bed.serving()).isEqualTo(old);
        assertThat(bed.history().latest(1).getFirst().outcome()).isEqualTo(RebuildState.STOPPED);
    }

    @Test
    void a_run_can_be_stopped_from_another_node() throws Exception {
        RebuildService node = bed.node(TurnedScan.thatWaits(bed.scan(), begun, mayRead));
        node.start("a.martin@cluster.example");
        begun.await();

        bed.service().stop();
        await().until(node::isStopping);
        mayRead.countDown();

        assertThat(bed.end(node).state()).isEqualTo(RebuildState.STOPPED);
    }

    @Test
    void a_change_that_comes_during_a_run_is_found_during_it_and_after_it() throws Exception {
        Fiche early = bed.publish("10000001", "Ateliers du Gier");
        RebuildService node = bed.node(TurnedScan.thatWaits(bed.scan(), begun, mayRead));

        node.start("a.martin@cluster.example");
        begun.await();
        Fiche late = bed.publish("10000002", "Forges du Pilat");
        bed.store().changeStatus(early.id(), 1, FicheStatus.ARCHIVED, "test");
        bed.awaitSync();
        assertThat(bed.found()).containsExactly(late.slug());
        mayRead.countDown();

        RebuildProgress end = bed.end(node);
        assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        bed.awaitSync();
        assertThat(bed.found()).containsExactly(late.slug());
    }

    @Test
    void a_run_whose_program_died_is_marked_at_the_next_start() {
        bed.history().begin(RebuildKind.REBUILD, "a program that dies");

        bed.rebuild(bed.service());

        assertThat(bed.history().latest(2))
                .extracting(RebuildRun::outcome)
                .containsExactly(RebuildState.COMPLETED, RebuildState.INTERRUPTED);
    }
}
