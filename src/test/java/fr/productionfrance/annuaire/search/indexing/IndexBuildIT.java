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
    void serves_the_new_index_and_keeps_the_last_of_the_old_ones() throws IOException {
        String oldest = serving().name();
        bed.index(List.of(fiche(1)));
        String old = serving().name();
        bed.index(List.of(fiche(1), fiche(2)));
        assertThat(serving().documents()).isEqualTo(2);
        assertThat(serving().current()).isTrue();
        assertThat(found()).isEqualTo(2);
        assertThat(physical()).containsExactlyInAnyOrder(serving().name(), old).doesNotContain(oldest);
        assertThat(bed.fiches().previous().orElseThrow().name()).isEqualTo(old);
    }

    @Test
    void keeps_the_old_index_serving_when_the_counts_differ() throws IOException {
        String old = serving().name();
        try (IndexBuild build = bed.fiches().startBuild()) {
            build.load(List.of(fiche(2)));
            build.complete();
            assertThatExceptionOfType(IndexBuildException.class)
                    .isThrownBy(() -> build.verify(5, Set.of(), List.of()))
                    .withMessageContaining("1 fiches")
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
            build.load(List.of(named(fiche(2), "x".repeat(40_000)), fiche(3)));
            assertThatExceptionOfType(IndexBuildException.class)
                    .isThrownBy(build::complete)
                    .withMessageContaining(fiche(2).id().toString());
            assertThat(build.failures()).extracting(DocumentFailure::id).containsExactly(fiche(2).id());
            assertThat(build.indexed()).isEqualTo(1);
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
        assertThat(physical()).doesNotContain(left);
    }

    @Test
    void does_not_publish_an_index_that_cannot_find_what_it_holds() {
        try (IndexBuild build = bed.fiches().startBuild()) {
            build.load(List.of(fiche(1)));
            build.complete();
            build.verify(1, Set.of(), List.of(fiche(1)));
            assertThatExceptionOfType(IndexBuildException.class)
                    .isThrownBy(() -> build.verify(1, Set.of(), List.of(fiche(1, "Another name"))))
                    .withMessageContaining("does not find fiche " + fiche(1).id() + " by its name");
        }
    }

    @Test
    void counts_without_the_fiches_that_change() {
        try (IndexBuild build = bed.fiches().startBuild()) {
            build.load(List.of(fiche(1), fiche(2), fiche(3)));
            build.complete();
            build.verify(2, Set.of(fiche(3).id(), fiche(4).id()), List.of());
        }
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void an_older_state_that_comes_late_does_not_bring_back_what_was_withdrawn() {
        try (IndexBuild build = bed.fiches().startBuild()) {
            build.remove(List.of(new DocumentChange.Remove(fiche(1).id(), 2)));
            build.load(List.of(fiche(1), fiche(2)));
            build.complete();
            build.verify(1, Set.of(), List.of());
        }
        assertThat(found()).isEqualTo(1);
    }

    @Test
    void the_previous_index_is_brought_up_to_date_and_serves_again() throws IOException {
        String old = serving().name();
        bed.index(List.of(fiche(1), fiche(2)));
        String left = serving().name();
        try (IndexBuild build = bed.fiches().resumePrevious(() -> {})) {
            build.load(List.of(fiche(2)));
            build.remove(List.of(new DocumentChange.Remove(fiche(1).id(), 2)));
            build.complete();
            build.verify(1, Set.of(), List.of(fiche(2)));
            build.publish();
        }
        assertThat(serving().name()).isEqualTo(old);
        assertThat(found()).isEqualTo(1);
        assertThat(physical()).containsExactlyInAnyOrder(old, left);
    }

    @Test
    void a_return_that_fails_leaves_the_previous_index_where_it_was() throws IOException {
        String old = serving().name();
        bed.index(List.of(fiche(1), fiche(2)));
        String serving = serving().name();

        bed.fiches().resumePrevious(() -> {}).close();

        assertThat(serving().name()).isEqualTo(serving);
        assertThat(bed.fiches().previous().orElseThrow().name()).isEqualTo(old);
        assertThat(bed.fiches().hasLeftOver()).isFalse();
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

    private static Fiche named(Fiche fiche, String slug) {
        return new Fiche(fiche.id(), 1, slug, fiche.status(), NOW, NOW, fiche.data());
    }

    private static Fiche fiche(int number) {
        return fiche(number, "Atelier " + number);
    }

    private static Fiche fiche(int number, String name) {
        return new Fiche(
                new FicheId(new UUID(0, number)),
                1,
                "fiche-" + number,
                FicheStatus.PUBLISHED,
                NOW,
                NOW,
                Fiches.bare(Fiches.SIREN, name));
    }
}
