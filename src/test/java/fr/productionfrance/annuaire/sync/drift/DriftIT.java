package fr.productionfrance.annuaire.sync.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each way in which the index can differ from the store is found, told with examples, and put right. */
@IntegrationTest
class DriftIT {

    private final DriftBed bed;

    @Autowired
    DriftIT(ApplicationContext program) {
        bed = new DriftBed(program);
    }

    @BeforeEach
    @AfterEach
    void empty() {
        bed.empty();
    }

    @Test
    void an_index_that_holds_what_the_store_says_has_no_drift() {
        bed.publish(3);

        DriftRun run = bed.check();

        assertThat(run.outcome()).as(run.message()).isEqualTo(DriftState.COMPLETED);
        assertThat(run.counts()).isEqualTo(DriftCounts.NONE);
        assertThat(run.compared()).isEqualTo(3).isEqualTo(run.total());
        assertThat(run.contents()).isTrue();
        assertThat(run.startedBy()).isEqualTo("a.martin@cluster.example");
    }

    @Test
    void a_fiche_that_the_index_lacks_is_missing_until_it_is_repaired() throws IOException {
        Fiche lost = bed.publish(2).getFirst();
        bed.deleteDocument(lost.id());

        DriftRun run = bed.check();

        assertThat(run.counts()).isEqualTo(new DriftCounts(1, 0, 0, 0, 0));
        assertThat(bed.service().examples(run.id()))
                .containsExactly(new DriftExample(lost.id(), DriftKind.MISSING, 1L, null));
        assertThat(bed.repair().counts()).isEqualTo(new DriftCounts(1, 0, 0, 0, 1));
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
        assertThat(bed.found()).contains(lost.slug());
    }

    @Test
    void a_document_that_somebody_deleted_by_hand_is_not_called_repaired_while_the_index_refuses_it()
            throws IOException {
        Fiche lost = bed.publish(1).getFirst();
        bed.deleteDocumentByHand(lost.id());

        DriftRun run = bed.repair();

        assertThat(run.counts()).isEqualTo(new DriftCounts(1, 0, 0, 0, 0));
        assertThat(run.message()).contains(lost.id().toString()).contains("rebuild");
        bed.rebuild();
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
    }

    @Test
    void a_document_without_a_fiche_is_extra_wherever_its_id_stands_in_the_order() throws IOException {
        Fiche fiche = bed.publish(1).getFirst();
        FicheId first = new FicheId(new UUID(0, 1));
        FicheId last = FicheId.of("ffffffff-ffff-4fff-bfff-ffffffffffff");
        bed.copyDocument(fiche, first, 4);
        bed.copyDocument(fiche, last, 1);

        DriftRun run = bed.check();

        assertThat(run.counts()).isEqualTo(new DriftCounts(0, 2, 0, 0, 0));
        assertThat(bed.service().examples(run.id()))
                .containsExactly(
                        new DriftExample(first, DriftKind.EXTRA, null, 4L),
                        new DriftExample(last, DriftKind.EXTRA, null, 1L));
        assertThat(bed.repair().counts().left()).isZero();
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
        assertThat(bed.found()).containsExactly(fiche.slug());
    }

    @Test
    void a_withdrawn_fiche_that_the_index_still_holds_is_extra() throws IOException {
        Fiche withdrawn = bed.publish(2).getFirst();
        bed.withdrawUnnoticed(withdrawn.id());

        assertThat(bed.repair().counts()).isEqualTo(new DriftCounts(0, 1, 0, 0, 1));
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
        assertThat(bed.found()).hasSize(1).doesNotContain(withdrawn.slug());
    }

    @Test
    void a_document_of_an_older_version_is_stale() {
        Fiche old = bed.publish(2).getLast();
        bed.changeUnnoticed(old.id(), 5);

        DriftRun run = bed.repair();

        assertThat(bed.service().examples(run.id()))
                .containsExactly(new DriftExample(old.id(), DriftKind.STALE, 5L, 1L));
        assertThat(run.counts()).isEqualTo(new DriftCounts(0, 0, 1, 0, 1));
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
    }

    @Test
    void a_document_of_the_same_version_with_another_content_is_stale() throws IOException {
        Fiche fiche = bed.publish(2).getFirst();
        Fiche other = bed.publish(1).getFirst();
        bed.copyDocument(other, fiche.id(), 1);

        assertThat(bed.repair().counts()).isEqualTo(new DriftCounts(0, 0, 1, 0, 1));
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
    }

    @Test
    void a_document_newer_than_its_fiche_is_ahead_and_is_left_to_a_rebuild() throws IOException {
        Fiche fiche = bed.publish(2).getFirst();
        bed.copyDocument(fiche, fiche.id(), 99);

        DriftRun run = bed.repair();

        assertThat(run.counts()).isEqualTo(new DriftCounts(0, 0, 0, 1, 0));
        assertThat(bed.service().examples(run.id()))
                .containsExactly(new DriftExample(fiche.id(), DriftKind.AHEAD, 1L, 99L));
        bed.rebuild();
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
    }

    @Test
    void a_fiche_with_a_change_on_its_way_is_no_drift() {
        Fiche fiche = bed.publish(1).getFirst();
        bed.changeUnnoticed(fiche.id(), 2);
        bed.setChangeAside(fiche.id(), 2);

        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
    }

    @Test
    void edits_and_withdrawals_during_a_check_are_no_drift() {
        List<Fiche> fiches = bed.publish(30);
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> edits = CompletableFuture.runAsync(() -> bed.editUntil(enough, fiches));
        try {
            for (int time = 0; time < 5; time++) {
                assertThat(bed.repair().counts()).isEqualTo(DriftCounts.NONE);
            }
        } finally {
            enough.set(true);
            edits.join();
        }
    }

    @Test
    void two_thousand_fiches_are_compared_in_one_go_and_repaired_when_the_index_has_none() {
        bed.load(2000);

        DriftRun run = bed.repair();

        assertThat(run.compared()).isEqualTo(2000);
        assertThat(run.counts()).isEqualTo(new DriftCounts(2000, 0, 0, 0, 2000));
        assertThat(bed.service().examples(run.id())).hasSize(20);
        assertThat(bed.check().counts()).isEqualTo(DriftCounts.NONE);
        assertThat(bed.service().lastCompleted())
                .hasValueSatisfying(last -> assertThat(last.counts().left()).isZero());
    }

    @Test
    void a_check_that_can_not_read_the_index_says_so() throws IOException {
        bed.publish(1);
        bed.deleteIndexes();

        DriftRun run = bed.check();

        assertThat(run.outcome()).isEqualTo(DriftState.FAILED);
        assertThat(run.message()).contains("no index");
        assertThat(bed.service().lastCompleted()).isEmpty();
        bed.rebuild();
    }

    @Test
    void a_check_that_is_stopped_says_so_and_of_two_nodes_one_checks() throws Exception {
        bed.publish(2);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayRead = new CountDownLatch(1);
        DriftService node = bed.nodeThatWaits(begun, mayRead);

        assertThat(node.start("one", false)).isEqualTo(DriftService.Start.STARTED);
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(bed.service().start("other", false)).isEqualTo(DriftService.Start.ALREADY_RUNNING);
        node.stop();
        mayRead.countDown();

        assertThat(bed.end().outcome()).isEqualTo(DriftState.STOPPED);
    }

    @Test
    void nothing_is_compared_while_the_index_is_rebuilt() {
        try (var _ = bed.rebuildLock()) {
            assertThat(bed.service().start("anybody", true)).isEqualTo(DriftService.Start.REBUILD_RUNNING);
        }
    }

    @Test
    void each_night_one_node_repairs_and_the_next_one_finds_it_done() throws IOException {
        Fiche lost = bed.publish(1).getFirst();
        bed.deleteDocument(lost.id());

        assertThat(bed.night()).isEqualTo(DriftService.Start.STARTED);
        assertThat(bed.end().counts()).isEqualTo(new DriftCounts(1, 0, 0, 0, 1));
        assertThat(bed.night()).isEqualTo(DriftService.Start.ALREADY_RUNNING);
    }

    @Test
    void the_history_keeps_a_hundred_runs() {
        bed.completeRuns(150);

        bed.check();

        assertThat(bed.service().latest(1000))
                .hasSize(100)
                .last()
                .satisfies(run -> assertThat(run.startedBy()).isEqualTo("night 52"));
    }

    @Test
    void a_check_whose_program_died_is_marked() {
        bed.beginAndDie();

        bed.service().tidyUp();

        assertThat(bed.service().latest(1).getFirst().outcome()).isEqualTo(DriftState.INTERRUPTED);
    }
}
