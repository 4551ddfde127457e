package fr.productionfrance.annuaire.sync;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import fr.productionfrance.annuaire.engines.IntegrationTest;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.search.indexing.IndexSettings;
import fr.productionfrance.annuaire.sync.SyncSettings.OnNewDefinition;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** A release brings another definition of the index: the old index serves on, takes changes, and is rebuilt when wanted. */
@IntegrationTest
class NewDefinitionIT {

    private static final AtomicLong INDEXES = new AtomicLong();

    private final SyncBed bed;
    private final ElasticsearchClient elasticsearch;
    private final String alias;
    private final int port;

    @Autowired
    NewDefinitionIT(ApplicationContext program, @LocalServerPort int port) {
        this.bed = new SyncBed(program);
        this.elasticsearch = program.getBean(ElasticsearchClient.class);
        this.alias = program.getBean(IndexSettings.class).alias();
        this.port = port;
    }

    @BeforeEach
    void serveAnOldIndex() throws IOException {
        bed.empty();
        String current = bed.serving();
        String old = alias + "-" + (20_200_101_000_000_000L + INDEXES.incrementAndGet());
        try (var settings = new ClassPathResource("elastic/fiches.settings.json").getInputStream()) {
            elasticsearch
                    .indices()
                    .create(c -> c.index(old)
                            .settings(s -> s.withJson(settings))
                            .mappings(m -> m.dynamic(
                                            co.elastic.clients.elasticsearch._types.mapping.DynamicMapping.Strict)
                                    .source(s -> s.excludes("vocabulary", "near_equivalents"))
                                    .properties("id", p -> p.keyword(k -> k))
                                    .properties("version", p -> p.long_(l -> l))
                                    .meta("definition", JsonData.of("of an earlier release"))));
        }
        elasticsearch
                .indices()
                .updateAliases(u -> u.actions(a -> a.add(add -> add.index(old).alias(alias)))
                        .actions(a -> a.remove(r -> r.index(current).alias(alias))));
        elasticsearch.indices().delete(d -> d.index(current));
    }

    @AfterEach
    void serveANewOne() {
        bed.rebuild(bed.service());
        bed.empty();
    }

    @Test
    void it_is_proposed_and_meanwhile_the_old_index_answers_and_takes_changes() throws Exception {
        assertThat(bed.index().serving().orElseThrow().current()).isFalse();
        String old = bed.serving();

        assertThat(upkeep(OnNewDefinition.PROPOSE).see()).isTrue();
        Fiche fiche = bed.publish("40000001", "Ateliers du Gier");
        bed.awaitSync();

        assertThat(bed.serving()).isEqualTo(old);
        assertThat(bed.index().serving().orElseThrow().current()).isFalse();
        assertThat(bed.found()).containsExactly(fiche.slug());
        assertThat(status("/api/v1/fiches")).isEqualTo(200);
        assertThat(status("/api/v1/fiches?q=tournage")).isEqualTo(200);
    }

    @Test
    void by_setting_the_index_is_rebuilt_into_it() {
        Fiche fiche = bed.publish("40000002", "Forges du Pilat");

        upkeep(OnNewDefinition.REBUILD).see();

        assertThat(bed.end(bed.service()).state()).isEqualTo(RebuildState.COMPLETED);
        assertThat(bed.index().serving().orElseThrow().current()).isTrue();
        bed.awaitSync();
        assertThat(bed.found()).containsExactly(fiche.slug());
    }

    private IndexUpkeep upkeep(OnNewDefinition what) {
        return new IndexUpkeep(
                bed.inspector(),
                bed.service(),
                bed.index(),
                bed.lock(),
                bed.history(),
                new SyncSettings(true, Duration.ofSeconds(1), what));
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
