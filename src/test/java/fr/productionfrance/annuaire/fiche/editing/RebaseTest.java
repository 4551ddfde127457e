package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static final FicheData BASE = Fiches.full();

    @Test
    void changes_of_different_facts_both_stay() {
        Rebase rebase =
                Rebase.of(BASE, Edited.fiche("website", "https://mine.example"), Edited.fiche("name", "THEIRS"));

        assertThat(rebase.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.contested()).isFalse());
        assertThat(rebase.withAll().name()).isEqualTo("THEIRS");
        assertThat(rebase.withAll().website()).isEqualTo("https://mine.example");
    }

    @Test
    void a_fact_that_was_changed_twice_is_contested_and_tells_all_three_values() {
        Rebase rebase = Rebase.of(BASE, Edited.fiche("name", "MINE"), Edited.fiche("name", "THEIRS"));

        assertThat(rebase.changes()).singleElement().satisfies(change -> {
            assertThat(change.contested()).isTrue();
            assertThat(change.proposedOn().orElseThrow().asString()).isEqualTo(BASE.name());
            assertThat(change.difference().before().orElseThrow().asString()).isEqualTo("THEIRS");
            assertThat(change.difference().after().orElseThrow().asString()).isEqualTo("MINE");
        });
        assertThat(rebase.with(Set.of())).isEqualTo(Edited.fiche("name", "THEIRS"));
        assertThat(rebase.withAll()).isEqualTo(Edited.fiche("name", "MINE"));
    }

    @Test
    void a_change_within_a_row_that_is_gone_is_contested() {
        FicheData gone = BASE.withContacts(List.of());
        Rebase rebase = Rebase.of(BASE, Edited.fiche("contacts[0].role", "Achats"), gone);

        assertThat(rebase.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.contested()).isTrue());
        assertThat(rebase.withAll()).isEqualTo(gone);
    }

    @Test
    void what_is_so_already_is_no_change_any_more() {
        FicheData same = Edited.fiche("name", "BOTH");

        assertThat(Rebase.of(BASE, same, same).changes()).isEmpty();
    }
}
