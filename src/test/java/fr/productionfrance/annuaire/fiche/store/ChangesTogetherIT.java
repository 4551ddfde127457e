package fr.productionfrance.annuaire.fiche.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Siren;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

/** A fiche, its history and the news for the index are written together or not at all, also when there are many. */
class ChangesTogetherIT {

    private static final String AUTHOR = "import du 2 mars";

    @RegisterExtension
    static final StoreDatabase database = new StoreDatabase();

    private static final FicheStore store = database.store;

    private record News(String kind, long version) {}

    private List<News> news(Fiche fiche) {
        return database.sql
                .sql("SELECT kind, version FROM fiche_outbox WHERE fiche_id = ? ORDER BY id")
                .param(fiche.id().value())
                .query((row, _) -> new News(row.getString(1), row.getLong(2)))
                .list();
    }

    @Test
    void each_change_leaves_who_when_before_and_after() {
        Fiche fiche = store.create(Fiches.full(), FicheStatus.DRAFT, "membre");
        var later = database.passTime();
        store.save(fiche.id(), 1, Fiches.bare(Fiches.SIREN, "Après"), "animatrice");
        store.changeStatus(fiche.id(), 2, FicheStatus.PUBLISHED, "animatrice");

        List<Revision> history = database.history.of(fiche.id());

        assertThat(history).extracting(Revision::version).containsExactly(3L, 2L, 1L);
        assertThat(history).extracting(Revision::author).containsExactly("animatrice", "animatrice", "membre");
        assertThat(history.get(2).before()).isEmpty();
        Revision edit = history.get(1);
        assertThat(edit.at()).isBetween(later.minusNanos(1000), later);
        assertThat(edit.before().orElseThrow().at("/data/tradeName").asString()).isEqualTo("Pilat Précision");
        assertThat(edit.before().orElseThrow().at("/data/siren").asString()).isEqualTo(Fiches.SIREN.value());
        assertThat(edit.before()
                        .orElseThrow()
                        .at("/data/sites/0/capabilities/0/tolerance/halfWidthUm")
                        .asDouble())
                .isEqualTo(10);
        assertThat(edit.after().at("/data/name").asString()).isEqualTo("Après");
        assertThat(edit.after().at("/status").asString()).isEqualTo("DRAFT");
        assertThat(history.get(0).after().at("/status").asString()).isEqualTo("PUBLISHED");
        assertThat(history.get(0).before()).contains(edit.after());
    }

    @Test
    void the_index_hears_of_each_change_and_of_what_it_may_no_longer_show() {
        Fiche fiche = store.create(Fiches.full(), FicheStatus.DRAFT, AUTHOR);
        store.changeStatus(fiche.id(), 1, FicheStatus.PUBLISHED, AUTHOR);
        store.save(fiche.id(), 2, Fiches.bare(Fiches.SIREN, "Après"), AUTHOR);
        store.changeStatus(fiche.id(), 3, FicheStatus.ARCHIVED, AUTHOR);

        assertThat(news(fiche))
                .containsExactly(
                        new News("DELETE", 1), new News("UPSERT", 2), new News("UPSERT", 3), new News("DELETE", 4));
    }

    @Test
    void many_changes_are_carried_out_in_the_order_given() {
        Fiche kept = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        Siren firm = StoreDatabase.newSiren();
        Fiche edited = store.create(Fiches.bare(firm, "Avant"), FicheStatus.PUBLISHED, AUTHOR);

        List<SaveOutcome> outcomes = store.saveAll(
                List.of(
                        new FicheChange.Create(Fiches.bare(StoreDatabase.newSiren(), "Un"), FicheStatus.DRAFT),
                        new FicheChange.Save(edited.id(), 1, Fiches.bare(firm, "Après")),
                        new FicheChange.Save(kept.id(), 1, Fiches.full()),
                        new FicheChange.Create(Fiches.bare(StoreDatabase.newSiren(), "Deux"), FicheStatus.DRAFT)),
                AUTHOR);

        assertThat(outcomes)
                .extracting(outcome -> outcome.fiche().data().displayName())
                .containsExactly("Un", "Après", "Pilat Précision", "Deux");
        assertThat(outcomes.get(1)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(outcomes.get(2)).isEqualTo(new SaveOutcome.Unchanged(kept));
        assertThat(database.rows("fiche_outbox")).isEqualTo(5);
        assertThat(database.rows("fiche_revision")).isEqualTo(5);
    }

    @Test
    void one_lost_race_among_many_leaves_nothing_of_the_others() {
        Fiche stored = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        List<FicheChange> changes = List.of(
                new FicheChange.Create(Fiches.bare(StoreDatabase.newSiren(), "Un"), FicheStatus.DRAFT),
                new FicheChange.Save(stored.id(), 7, Fiches.bare(Fiches.SIREN, "Après")));

        assertThatExceptionOfType(LostRaceException.class)
                .isThrownBy(() -> store.saveAll(changes, AUTHOR))
                .satisfies(e -> assertThat(e.current()).isEqualTo(stored));
        assertThat(database.rows("fiche")).isEqualTo(1);
        assertThat(database.rows("fiche_outbox")).isEqualTo(1);
    }

    @Test
    void a_failure_in_the_middle_leaves_nothing() {
        Fiche stored = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        database.jdbc.execute("ALTER TABLE fiche_outbox ADD CONSTRAINT full_up CHECK (version < 2)");
        try {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> store.save(stored.id(), 1, Fiches.bare(Fiches.SIREN, "Après"), AUTHOR));
        } finally {
            database.jdbc.execute("ALTER TABLE fiche_outbox DROP CONSTRAINT full_up");
        }

        assertThat(store.find(stored.id())).contains(stored);
        assertThat(database.history.of(stored.id())).hasSize(1);
        assertThat(database.rows("fiche_outbox")).isEqualTo(1);
    }

    @Test
    void two_changes_to_one_fiche_are_no_set() {
        Fiche stored = store.create(Fiches.full(), FicheStatus.PUBLISHED, AUTHOR);
        FicheChange change = new FicheChange.ChangeStatus(stored.id(), 1, FicheStatus.ARCHIVED);

        assertThatIllegalArgumentException().isThrownBy(() -> store.saveAll(List.of(change, change), AUTHOR));
    }
}
