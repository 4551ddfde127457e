package fr.productionfrance.annuaire.fiche.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.demo.FicheGenerator;
import fr.productionfrance.annuaire.demo.Profile;
import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Edited;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String WORKSHOP = "sites[73282932000074]";
    private static final String TURNING = WORKSHOP + ".capabilities[0190c0de-0000-7000-8000-000000000001]";

    @Test
    void a_fiche_does_not_differ_from_itself() {
        assertThat(Differences.between(Fiches.full(), Fiches.full())).isEmpty();
        assertThat(FicheJson.data(FicheJson.tree(Fiches.full()))).isEqualTo(Fiches.full());
    }

    @Test
    void a_fact_is_told_by_its_path_with_both_values() {
        List<Difference> found = between(Edited.fiche("sites[0].capabilities[0].raUm", 1.6));

        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.path()).isEqualTo(TURNING + ".raUm");
            assertThat(difference.before().orElseThrow().asDouble()).isEqualTo(0.8);
            assertThat(difference.after().orElseThrow().asDouble()).isEqualTo(1.6);
        });
    }

    @Test
    void what_only_holds_as_a_whole_is_one_fact() {
        assertThat(between(Edited.fiche("sites[0].capabilities[0].batch", new Batch(1, 20))))
                .extracting(Difference::path)
                .containsExactly(TURNING + ".batch");
        assertThat(between(Edited.fiche("sites[0].address.street", "1 rue Neuve")))
                .extracting(Difference::path)
                .containsExactly(WORKSHOP + ".address");
    }

    @Test
    void what_somebody_declared_of_its_capacity_is_one_statement() {
        assertThat(between(Edited.fiche("sites[0].capacities[0].state", "FULL")))
                .extracting(Difference::path)
                .containsExactly(WORKSHOP + ".capacities[MACH.TURN]");
    }

    @Test
    void a_row_that_moved_is_one_difference_of_order() {
        FicheData full = Fiches.full();

        assertThat(between(full.withSites(full.sites().reversed())))
                .extracting(Difference::path)
                .containsExactly("sites");
        assertThat(between(full.withContacts(full.contacts().reversed())))
                .extracting(Difference::path)
                .containsExactly("contacts");
    }

    @Test
    void a_row_that_went_leaves_its_neighbours_as_they_were() {
        FicheData full = Fiches.full();

        assertThat(between(full.withContacts(full.contacts().subList(1, 2))))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.path()).isEqualTo("contacts[Élodie Martin]");
                    assertThat(difference.after()).isEmpty();
                });
    }

    @Test
    void a_row_is_recognised_under_another_name() {
        assertThat(between(Edited.fiche("sites[0].siret", null)))
                .extracting(Difference::path)
                .containsExactly(WORKSHOP + ".siret");
        assertThat(between(Edited.fiche("contacts[0].name", "Élodie Durand")))
                .extracting(Difference::path)
                .containsExactly("contacts[Élodie Martin].name");
        assertThat(between(Edited.fiche("sites[0].certificates[0].number", "FR-0002")))
                .extracting(Difference::path)
                .containsExactly(WORKSHOP + ".certificates[QMS.9100 FR-0001].number");
    }

    @Test
    void rows_that_are_called_alike_stay_apart() {
        Certificate one = new Certificate("QMS.9001", "Un", null, null, null, null);
        Certificate other = new Certificate("QMS.9001", "Deux", null, null, null, null);
        FicheData before = withCertificates(List.of(one, other));
        FicheData after = withCertificates(List.of(one));

        assertThat(Differences.between(before, after))
                .extracting(Difference::path)
                .containsExactly(WORKSHOP + ".certificates[QMS.9001 #2]");
        assertThat(Differences.apply(before, Differences.between(before, after)))
                .isEqualTo(after);
    }

    @Test
    void brackets_in_what_members_write_do_not_end_a_path() {
        Contact hostile = new Contact("a]b[c].d%5D", null, null, null, Contact.Visibility.PUBLIC);
        FicheData before = Fiches.full().withContacts(List.of(hostile));
        FicheData after = Fiches.full()
                .withContacts(List.of(new Contact(hostile.name(), "Achats", null, null, Contact.Visibility.PUBLIC)));

        List<Difference> found = Differences.between(before, after);

        assertThat(Step.of(found.getFirst().path()))
                .containsExactly(new Step("contacts", Optional.of(hostile.name())), new Step("role", Optional.empty()));
        assertThat(Differences.apply(before, found)).isEqualTo(after);
    }

    /** Fiches that have nothing to do with each other are as different as fiches can be. */
    @Test
    void all_differences_applied_to_one_fiche_make_the_other() {
        List<FicheData> drawn = FicheGenerator.create(Profile.NATIONAL, 5, Instant.parse("2026-11-23T12:00:00Z"))
                .fiches(60)
                .map(fiche -> fiche.data())
                .toList();
        for (FicheData before : drawn) {
            for (FicheData after : drawn) {
                assertThat(Differences.apply(before, Differences.between(before, after)))
                        .isEqualTo(after);
            }
        }
    }

    @Test
    void all_differences_applied_make_the_edited_fiche() {
        List<FicheData> drawn = FicheGenerator.create(Profile.NATIONAL, 7, Instant.parse("2026-11-23T12:00:00Z"))
                .fiches(40)
                .map(fiche -> fiche.data())
                .toList();
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            FicheData before = drawn.get(random.nextInt(drawn.size()));
            FicheData after = edited(before, drawn.get(random.nextInt(drawn.size())), random);

            assertThat(Differences.apply(before, Differences.between(before, after)))
                    .isEqualTo(after);
        }
    }

    /** Some rows shuffled, some gone, some of another fiche come. */
    private static FicheData edited(FicheData fiche, FicheData other, Random random) {
        return fiche.withContacts(mixed(fiche.contacts(), other.contacts(), random))
                .withSites(mixed(fiche.sites(), other.sites(), random).stream()
                        .map(site -> edited(site, other.sites(), random))
                        .toList());
    }

    private static Site edited(Site site, List<Site> others, Random random) {
        Site other = others.isEmpty() ? site : others.getFirst();
        return site.withParts(
                mixed(site.certificates(), other.certificates(), random),
                mixed(site.resources(), other.resources(), random),
                mixed(site.capabilities(), other.capabilities(), random),
                mixed(site.capacities(), other.capacities(), random));
    }

    private static <T> List<T> mixed(List<T> rows, List<T> others, Random random) {
        List<T> mixed = new ArrayList<>(rows);
        others.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .filter(row -> !mixed.contains(row))
                .forEach(mixed::add);
        mixed.removeIf(_ -> random.nextInt(3) == 0);
        if (random.nextBoolean()) {
            Collections.shuffle(mixed, random);
        }
        return mixed;
    }

    private static List<Difference> between(FicheData after) {
        List<Difference> found = Differences.between(Fiches.full(), after);
        assertThat(Differences.apply(Fiches.full(), found)).isEqualTo(after);
        return found;
    }

    private static FicheData withCertificates(List<Certificate> certificates) {
        return Fiches.withSite(
                site -> site.withParts(certificates, site.resources(), site.capabilities(), site.capacities()));
    }
}
