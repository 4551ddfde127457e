package fr.productionfrance.annuaire.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a generated set holds that tests and benchmarks count on. */
class FicheGeneratorTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final FicheGenerator GENERATOR = FicheGenerator.create(Profile.MECALOIRE, 42, NOW);
    private static final List<Fiche> FICHES = GENERATOR.fiches(2_000).toList();

    @Test
    void draws_the_same_fiches_again_in_any_order() {
        FicheGenerator again = FicheGenerator.create(Profile.MECALOIRE, 42, NOW);

        List<Fiche> inParallel = LongStream.range(0, 300)
                .parallel()
                .mapToObj(number -> again.fiche(299 - number))
                .toList()
                .reversed();

        assertThat(inParallel).isEqualTo(FICHES.subList(0, 300));
    }

    @Test
    void draws_other_fiches_from_another_seed() {
        Fiche other = FicheGenerator.create(Profile.MECALOIRE, 43, NOW).fiche(0);

        assertThat(other.data()).isNotEqualTo(FICHES.getFirst().data());
        assertThat(other.id()).isNotEqualTo(FICHES.getFirst().id());
    }

    @Test
    void gives_each_fiche_an_id_a_slug_and_a_siren_of_its_own() {
        assertThat(FICHES).extracting(Fiche::id).doesNotHaveDuplicates();
        assertThat(FICHES).extracting(Fiche::slug).doesNotHaveDuplicates();
        assertThat(FICHES)
                .extracting(fiche -> fiche.data().siren().value())
                .doesNotHaveDuplicates()
                .allMatch(siren -> siren.startsWith("0"), "a number that INSEE never gives");
    }

    @Test
    void says_of_every_firm_that_it_is_invented() {
        assertThat(FICHES).extracting(Fiche::data).allMatch(FicheData::demo);
    }

    @Test
    void leaves_out_of_each_criterion_what_real_fiches_leave_out() {
        List<Capability> capabilities = capabilities().toList();

        assertThat(share(capabilities, c -> c.tolerance() == null)).isBetween(0.35, 0.65);
        assertThat(share(capabilities, c -> c.box() == null && c.round() == null))
                .isBetween(0.45, 0.65);
        assertThat(share(capabilities, c -> c.batch().max() == null)).isBetween(0.4, 0.6);
        assertThat(share(capabilities, c -> c.material() == null)).isBetween(0.15, 0.35);
        assertThat(share(capabilities, c -> c.material() != null && c.grades().isEmpty()))
                .isBetween(0.1, 0.4);
        assertThat(share(capabilities, c -> c.leadTime().shortestDays() == null))
                .isBetween(0.1, 0.4);
        assertThat(share(FICHES, f -> f.data().presentation() == null)).isBetween(0.05, 0.11);
        assertThat(share(FICHES, f -> f.data().headcount() == null)).isBetween(0.06, 0.14);
        assertThat(share(sites().toList(), site -> site.point() == null)).isBetween(0.01, 0.06);
    }

    @Test
    void knows_some_firms_by_their_activity_code_alone() {
        List<Capability> fromCode = capabilities()
                .filter(c -> c.evidence().kind() == Evidence.Kind.ACTIVITY_CODE)
                .toList();

        assertThat(fromCode).hasSizeBetween(60, 150);
        assertThat(fromCode).allMatch(c -> c.material() == null && c.tolerance() == null, "broad and bare");
    }

    @Test
    void has_certificates_that_run_that_have_passed_and_that_tell_no_date() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        var certificates = sites().flatMap(site -> site.certificates().stream()).toList();

        assertThat(share(certificates, c -> c.isValidOn(today))).isBetween(0.75, 0.9);
        assertThat(share(certificates, c -> c.expires() == null)).isBetween(0.03, 0.12);
    }

    @Test
    void has_capacities_that_hold_that_have_passed_and_that_have_not_begun() {
        var capacities = sites().flatMap(site -> site.capacities().stream()).toList();

        assertThat(share(capacities, c -> !NOW.isBefore(c.validUntil()))).isBetween(0.3, 0.65);
        assertThat(capacities).anyMatch(c -> c.from() != null && c.from().isAfter(NOW));
        assertThat(capacities)
                .extracting(c -> c.stateAt(NOW))
                .contains(State.AVAILABLE, State.PARTIAL, State.FULL, State.UNKNOWN);
    }

    @Test
    void has_firms_with_several_sites_and_firms_that_have_closed() {
        assertThat(share(FICHES, f -> f.data().sites().size() > 1)).isBetween(0.02, 0.15);
        assertThat(share(FICHES, f -> f.status() == FicheStatus.ARCHIVED)).isBetween(0.02, 0.045);
    }

    @Test
    void names_only_resources_that_the_site_has() {
        assertThat(sites()).allSatisfy(site -> {
            Set<String> labels = new HashSet<>();
            site.resources().forEach(resource -> labels.add(resource.label()));
            assertThat(labels)
                    .containsAll(site.capabilities().stream()
                            .map(Capability::resource)
                            .filter(Objects::nonNull)
                            .toList());
        });
    }

    private static Stream<Site> sites() {
        return FICHES.stream().flatMap(fiche -> fiche.data().sites().stream());
    }

    private static Stream<Capability> capabilities() {
        return sites().flatMap(site -> site.capabilities().stream());
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return (double) all.stream().filter(which).count() / all.size();
    }
}
