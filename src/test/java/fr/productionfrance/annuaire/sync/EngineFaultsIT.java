package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.productionfrance.annuaire.engines.OwnElasticsearch;
import fr.productionfrance.annuaire.engines.OwnPostgres;
import fr.productionfrance.annuaire.engines.TestServers;
import fr.productionfrance.annuaire.engines.TestServers.Database;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is killed or restarted while a rebuild and live changes are on their way. */
@Tag("own-servers")
class EngineFaultsIT {

    @Test
    void elasticsearch_killed_in_the_middle_of_a_rebuild_gets_the_rest_when_it_is_back() throws Exception {
        try (OwnElasticsearch elasticsearch = OwnElasticsearch.start();
                ElasticProxy proxy = new ElasticProxy(elasticsearch.uri())) {
            Map<String, Object> place = SyncNode.ownPlace();
            place.put("spring.elasticsearch.uris", proxy.uri());
            try (SyncNode node = new SyncNode(place)) {
                node.rebuild();
                List<Fiche> fiches = TestFiches.publish(node.store(), 2000);
                node.awaitSync();
                HeldLoading held = hold(proxy, node);
                node.rebuilds().start("test");
                held.awaitReached();
                TestFiches.move(node.store(), fiches.getFirst(), FicheStatus.ARCHIVED);

                elasticsearch.kill();
                proxy.forBulk(_ -> Optional.empty());
                held.release();
                TestFiches.move(node.store(), fiches.getLast(), FicheStatus.ARCHIVED);
                TestFiches.rename(node.store(), fiches.get(1000), "Pendant la panne");
                TestFiches.publish(node.store(), 30);
                elasticsearch.startAgain();
                proxy.moveTo(elasticsearch.uri());

                RebuildProgress end = node.end();
                assertThat(end.state()).as(end.failure()).isEqualTo(RebuildState.COMPLETED);
                node.awaitSync();
                node.index().assertEqualsStore();
            }
        }
    }

    @Test
    void postgresql_restarted_in_the_middle_of_a_rebuild_ends_it_and_everything_goes_on() throws Exception {
        try (OwnPostgres postgres = OwnPostgres.start();
                TcpRelay relay = new TcpRelay(here(postgres));
                ElasticProxy proxy = new ElasticProxy(TestServers.elasticsearchUri())) {
            try (SyncNode node = new SyncNode(place(postgres.database(), relay, proxy))) {
                node.rebuild();
                TestFiches.publish(node.store(), 2000);
                node.awaitSync();
                HeldLoading held = hold(proxy, node);
                node.rebuilds().start("test");
                held.awaitReached();
                Fiche waiting = TestFiches.publish(node.store(), "Avant la panne");

                relay.goAway();
                postgres.stop();
                postgres.startAgain();
                relay.comeBack(here(postgres));
                proxy.forBulk(_ -> Optional.empty());
                held.release();

                assertThat(node.end().state()).isEqualTo(RebuildState.FAILED);
                await().atMost(SyncNode.LONG_ENOUGH)
                        .ignoreExceptions()
                        .until(() -> node.bean(IndexUpkeep.class).see() && outcome(node) != null);
                assertThat(node.index().isBuilding()).isFalse();
                TestFiches.publish(node.store(), "Après la panne");
                node.awaitSync();
                assertThat(waiting.version()).isEqualTo(1);
                node.index().assertEqualsStore();
                RebuildProgress again = node.rebuild();
                assertThat(again.state()).as(again.failure()).isEqualTo(RebuildState.COMPLETED);
                node.index().assertEqualsStore();
            }
        }
    }

    private static InetSocketAddress here(OwnPostgres postgres) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), postgres.port());
    }

    private static @Nullable RebuildState outcome(SyncNode node) {
        return node.bean(RebuildHistory.class).latest(1).getFirst().outcome();
    }

    private static Map<String, Object> place(Database database, TcpRelay relay, ElasticProxy proxy) {
        return Map.of(
                "spring.datasource.url",
                database.url().replaceFirst(":[0-9]+/", ":" + relay.port() + "/"),
                "spring.datasource.username",
                database.username(),
                "spring.datasource.password",
                database.password(),
                "annuaire.index.alias",
                TestServers.newIndexName(),
                "spring.elasticsearch.uris",
                proxy.uri());
    }

    private static HeldLoading hold(ElasticProxy proxy, SyncNode node) {
        HeldLoading held = new HeldLoading(node.bean(IndexSettings.class).alias(), 1);
        proxy.forBulk(held);
        return held;
    }
}
