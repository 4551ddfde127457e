package fr.productionfrance.annuaire.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.query.SearchBed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new index replaces the old one from one moment to the next, or not at all. */
class IndexBuildIT {

    private static final Instant NOW = Instant.parse("2026-03-10T09:30:00Z");

    private SearchBed bed;

    @BeforeEach
    void oneFicheServes() {
        bed = SearchBed.at(NOW).index(List.of(fiche(1)));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void serves_the_new_index_and_removes_the_old_one() throws IOException {
        String old = serving().name();
        bed.index(List.of(fiche(1), fiche(2)));
        assertThat(serving().documents()).isEqualTo(2);
        assertThat(serving().current()).isTrue();
        assertThat(found()).isEqualTo(2);
        assertThat(physical()).containsExactly(serving().name()).doesNotContain(old);
    }

    @Test
    void keeps_the_old_index_serving_when_the_counts_differ() throws IOException {
        String old = serving().name();
        try (IndexBuild build = bed.fiches().startBuild()) {
            build.add(fiche(2));
            assertThatExceptionOfType(IndexBuildException.class)
                    .isThrownBy(() -> build.commit(5))
                    .withMessageContaining("1")
                    .withMessageContaining("5");
        }
        assertThat(serving().name()).isEqualTo(old);
        assertThat(physical()).containsExactly(old);
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void keeps_the_old_index_serving_when_the_mapping_refuses_a_document() throws IOException {
        String old = serving().name();
        try (IndexBuild build = bed.fiches().startBuild()) {
            build.add(new EncodedFiche("stranger", 1, "{\"unheard_of\":1}".getBytes(StandardCharsets.UTF_8), "hash"));
            assertThatExceptionOfType(IndexBuildException.class)
                    .isThrownBy(() -> build.commit(1))
                    .withMessageContaining("stranger");
        }
        assertThat(serving().name()).isEqualTo(old);
        assertThat(physical()).containsExactly(old);
    }

    @Test
    void removes_what_an_earlier_build_left_half_done() throws IOException {
        IndexBuild abandoned = bed.fiches().startBuild();
        String left = abandoned.name();
        assertThat(physical()).contains(left);
        bed.index(List.of(fiche(1)));
        assertThat(physical()).containsExactly(serving().name()).doesNotContain(left);
    }

    private FicheIndex.Serving serving() {
        return bed.fiches().serving().orElseThrow();
    }

    private long found() {
        return bed.search().search(SearchCriteria.EVERYTHING, PageRequest.FIRST).confirmed();
    }

    private Set<String> physical() throws IOException {
        String alias = bed.bean(IndexSettings.class).alias();
        return bed.bean(ElasticsearchClient.class)
                .indices()
                .get(g -> g.index(alias + "-2*"))
                .indices()
                .keySet();
    }

    private static Fiche fiche(int number) {
        return new Fiche(
                new FicheId(new UUID(0, number)),
                1,
                "fiche-" + number,
                FicheStatus.PUBLISHED,
                NOW,
                NOW,
                Fiches.bare(Fiches.SIREN, "Atelier " + number));
    }
}
