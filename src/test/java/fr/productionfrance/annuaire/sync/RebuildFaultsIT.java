package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.search.indexing.DocumentFailure;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import fr.productionfrance.annuaire.sync.ElasticProxy.Answer;
import fr.productionfrance.annuaire.sync.RebuildService.Start;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong while a rebuild runs, an index serves that holds what the store says, and nothing is lost. */
class RebuildFaultsIT {

    private static final Pattern ACTION = Pattern.compile("(?m)^\\{\"(index|delete)\":.*?\"_id\":\"([^\"]+)\"");

    private static ElasticProxy proxy;
    private static Map<String, Object> place;
    private static SyncNode node;

    @BeforeAll
    static void start() {
        proxy = new ElasticProxy(TestServers.elasticsearchUri());
        place = SyncNode.ownPlace();
        place.put("spring.elasticsearch.uris", proxy.uri());
        node = new SyncNode(place);
        assertThat(node.rebuild().state()).isEqualTo(RebuildState.COMPLETED);
        TestFiches.publish(node.store(), 2000);
        node.awaitSync();
    }

    @AfterAll
    static void stop() {
        node.close();
        proxy.close();
    }

    @AfterEach
    void leaveElasticsearchAlone() {
        proxy.forBulk(_ -> Optional.empty());
        node.awaitSync();
    }

    @Test
    void an_elasticsearch_with_too_much_to_do_gets_everything_in_the_end() {
        AtomicInteger requests = new AtomicInteger();
        proxy.forBulk(body -> switch (requests.incrementAndGet() % 3) {
            case 0 -> Optional.of(new Answer(429, error("es_rejected_execution_exception", 429)));
            case 1 -> Optional.of(new Answer(200, everyItemRejected(body)));
            default -> Optional.empty();
        });

        RebuildProgress end = node.rebuild();

        assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        TestFiches.publish(node.store(), 30);
        node.awaitSync();
        node.index().assertEqualsStore();
        assertThat(requests).hasValueGreaterThan(6);
    }

    @Test
    void a_fiche_that_the_new_index_refuses_fails_the_rebuild_and_is_named() throws Exception {
        Fiche poison = node.store().create(Fiches.full(), FicheStatus.PUBLISHED, "test");
        HeldLoading held = hold(0);
        node.rebuilds().start("test");
        held.awaitReached();
        node.index().set("-building", "{\"index.mapping.nested_objects.limit\": 1}");
        held.release();

        RebuildProgress end = node.end();

        assertThat(end.state()).isEqualTo(RebuildState.FAILED);
        long run = node.bean(RebuildHistory.class).latest(1).getFirst().id();
        assertThat(node.rebuilds().failures(run))
                .extracting(DocumentFailure::id)
                .containsExactly(poison.id());
        assertThat(node.index().isBuilding()).isFalse();
        node.index().assertEqualsStore();
        TestFiches.move(node.store(), poison, FicheStatus.ARCHIVED);
    }

    @Test
    void a_full_disk_holds_up_the_rebuild_and_the_changes_until_there_is_room_again() throws Exception {
        HeldLoading held = hold(1);
        node.rebuilds().start("test");
        held.awaitReached();
        node.index().set("-building", "{\"index.blocks.read_only_allow_delete\": true}");
        node.index().set("", "{\"index.blocks.read_only_allow_delete\": true}");
        TestFiches.publish(node.store(), 20);
        held.release();
        AtomicInteger attempts = new AtomicInteger();
        proxy.forBulk(_ -> {
            attempts.incrementAndGet();
            return Optional.empty();
        });
        await().atMost(SyncNode.LONG_ENOUGH).until(() -> attempts.get() > 3);
        await().atMost(SyncNode.LONG_ENOUGH)
                .until(() -> node.bean(LiveSync.class).trouble().isPresent());

        node.index().set("-building", "{\"index.blocks.read_only_allow_delete\": null}");
        node.index().set("", "{\"index.blocks.read_only_allow_delete\": null}");

        RebuildProgress end = node.end();
        assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        node.awaitSync();
        node.index().assertEqualsStore();
    }

    @Test
    void five_thousand_edits_and_withdrawals_during_a_rebuild_are_all_in_the_new_index() throws Exception {
        HeldLoading held = hold(2);
        Editors editors = new Editors(node.store(), 4, 1250);
        node.rebuilds().start("test");
        held.awaitReached();
        editors.start();
        await().atMost(SyncNode.LONG_ENOUGH).until(() -> editors.done() > 2500);
        held.release();

        RebuildProgress end = node.end();
        editors.await();

        assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        assertThat(editors.done()).isEqualTo(5000);
        node.awaitSync();
        node.index().assertEqualsStore();
    }

    @Test
    void of_two_nodes_that_start_a_rebuild_together_one_does_it() throws Exception {
        try (SyncNode other = new SyncNode(place);
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Start>> starts =
                    List.of(() -> startTogether(node, together), () -> startTogether(other, together));
            List<Start> answers =
                    both.invokeAll(starts).stream().map(Future::resultNow).toList();

            assertThat(answers).containsExactlyInAnyOrder(Start.STARTED, Start.ALREADY_RUNNING);
            SyncNode runner = answers.getFirst() == Start.STARTED ? node : other;
            RebuildProgress end = runner.end();
            assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
        }
        node.index().assertEqualsStore();
        assertThat(node.index().physical()).hasSize(2);
    }

    private static Start startTogether(SyncNode node, CyclicBarrier together) throws Exception {
        together.await();
        return node.rebuilds().start("test");
    }

    @Test
    void a_program_that_is_killed_half_way_leaves_an_index_that_serves_and_no_other() throws Exception {
        HeldLoading held = hold(1);
        Process program = SyncProgram.start(place);
        Fiche during;
        try {
            held.awaitReached();
            assertThat(node.index().isBuilding()).isTrue();
            during = TestFiches.publish(node.store(), "Pendant");
        } finally {
            // SIGKILL: it has no chance to tidy up.
            program.destroyForcibly().waitFor();
        }
        held.release();

        await().atMost(SyncNode.LONG_ENOUGH).until(() -> {
            node.bean(IndexUpkeep.class).see();
            return !node.index().isBuilding();
        });
        assertThat(node.index().physical()).hasSizeLessThanOrEqualTo(2);
        assertThat(node.bean(RebuildHistory.class).latest(1).getFirst().outcome())
                .isEqualTo(RebuildState.INTERRUPTED);
        assertThat(node.found()).contains(during.slug());
        node.awaitSync();
        node.index().assertEqualsStore();
    }

    private static HeldLoading hold(int through) {
        HeldLoading held = new HeldLoading(node.bean(IndexSettings.class).alias(), through);
        proxy.forBulk(held);
        return held;
    }

    private static String error(String type, int status) {
        return "{\"error\":{\"type\":\"%s\",\"reason\":\"rejected\"},\"status\":%d}".formatted(type, status);
    }

    /** As Elasticsearch answers when its write queue is full. */
    private static String everyItemRejected(String body) {
        return ACTION.matcher(body)
                .results()
                .map(action ->
                        "{\"%s\":{\"_index\":\"x\",\"_id\":\"%s\",\"status\":429,\"error\":{\"type\":\"es_rejected_execution_exception\",\"reason\":\"rejected\"}}}"
                                .formatted(action.group(1), action.group(2)))
                .collect(Collectors.joining(",", "{\"took\":1,\"errors\":true,\"items\":[", "]}"));
    }
}
