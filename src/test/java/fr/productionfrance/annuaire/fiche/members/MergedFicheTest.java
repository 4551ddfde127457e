package fr.productionfrance.annuaire.fiche.members;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.TestRules;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergedFicheTest {

    private static final Siren OTHER_FIRM = new Siren("552100554");

    private final FicheData full = Fiches.full();
    private final FicheData bare = Fiches.bare(OTHER_FIRM, "PILAT PRECISION");

    @Test
    void a_fiche_merged_with_one_that_says_the_same_stays_as_it_is() {
        assertThat(MergedFiche.of(full, full)).isEqualTo(full);
    }

    @Test
    void what_only_the_other_says_is_added_under_the_kept_firms_name() {
        FicheData merged = MergedFiche.of(bare, full);

        assertThat(merged.siren()).isEqualTo(OTHER_FIRM);
        assertThat(merged.name()).isEqualTo("PILAT PRECISION");
        assertThat(merged.presentation()).isEqualTo(full.presentation());
        assertThat(merged.contacts()).isEqualTo(full.contacts());
        assertThat(merged.sites()).hasSameSizeAs(full.sites());
        assertThat(merged.reviewEveryMonths()).isEqualTo(6);
    }

    @Test
    void what_both_say_is_as_the_kept_one_says() {
        Contact renamed = new Contact("Élodie Martin", "Direction", null, null, Contact.Visibility.CLUSTER);
        FicheData merged = MergedFiche.of(full.withContacts(List.of(renamed)), full);

        assertThat(merged.contacts()).containsExactly(renamed, full.contacts().getLast());
    }

    @Test
    void a_number_of_another_firms_workshop_is_not_taken_over() {
        assertThat(MergedFiche.of(bare, full).sites()).extracting(Site::siret).containsOnlyNulls();
    }

    @Test
    void capabilities_of_one_site_come_together_each_once() {
        Capability sawing = Fiches.capability("CUT");
        FicheData other = Fiches.withSite(site -> site.withParts(List.of(), List.of(), List.of(sawing), List.of()));

        FicheData merged = MergedFiche.of(full, other);

        assertThat(merged.sites()).hasSameSizeAs(full.sites());
        assertThat(merged.sites().getFirst().capabilities())
                .startsWith(full.sites().getFirst().capabilities().toArray(Capability[]::new))
                .extracting(Capability::process)
                .contains("CUT");
    }

    @Test
    void a_row_that_is_taken_over_gets_an_id_of_its_own() {
        List<UUID> archived = ids(full);

        assertThat(ids(MergedFiche.of(bare, full))).hasSameSizeAs(archived).doesNotContainAnyElementsOf(archived);
    }

    @Test
    void what_comes_out_keeps_the_rules_of_a_fiche() {
        assertThat(TestRules.rules().check(MergedFiche.of(bare, full))).noneMatch(Problem::isError);
    }

    private static List<UUID> ids(FicheData data) {
        return data.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .map(Capability::id)
                .toList();
    }
}
