package fr.productionfrance.annuaire.demo.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demonstration's members, as they would be loaded today. */
class ClusterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final Places PLACES = Places.load();
    private static final List<FicheData> MEMBERS =
            new Cluster(PLACES, NafCodes.load(NOMENCLATURE.processes()), new ToleranceReader()).fiches(NOW);

    @Test
    void has_sixty_members_that_say_they_are_a_demonstration() {
        assertThat(MEMBERS).hasSize(60);
        assertThat(MEMBERS).allMatch(FicheData::demo);
        assertThat(MEMBERS).extracting(FicheData::name).allMatch(name -> name.endsWith("(démo)"));
        assertThat(MEMBERS).extracting(FicheData::siren).doesNotHaveDuplicates();
    }

    @Test
    void breaks_no_rule_of_a_fiche() {
        FicheRules rules =
                new FicheRules(NOMENCLATURE, PLACES, new ToleranceReader(), Clock.fixed(NOW, Places.TIME_ZONE));

        assertThat(MEMBERS.stream()
                        .flatMap(member -> rules.check(member).stream())
                        .filter(Problem::isError))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "MACH.TURN, INOX.AUST.316L, 4",
        "CUT.LASER, INOX.AUST.304L, 1",
        "FAB.BOILER, INOX.AUST.304L, 2",
        "MACH.BAR, CU.BRASS.CUZN39PB3, 3",
        "MACH.EDM.WIRE, TOOL.COLD.D2, 2",
        "HEAT, STEEL.QT.42CRMO4, 3"
    })
    void answers_typical_searches(String process, String grade, int atLeast) {
        assertThat(MEMBERS.stream().filter(can(process, grade))).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void mills_titanium_in_five_axes_under_a_valid_en_9100() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(MEMBERS.stream()
                        .filter(can("MACH.MILL.5AX", "TI.AB.TA6V"))
                        .filter(member -> member.sites().stream()
                                .flatMap(site -> site.certificates().stream())
                                .anyMatch(c -> c.scheme().equals("QMS.9100") && c.isValidOn(today))))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void has_capacity_now_and_capacity_that_has_passed() {
        List<Capacity> capacities = MEMBERS.stream()
                .flatMap(member -> member.sites().stream())
                .flatMap(site -> site.capacities().stream())
                .toList();

        assertThat(capacities)
                .filteredOn(c -> c.stateAt(NOW) == Capacity.State.AVAILABLE)
                .hasSizeGreaterThan(25);
        assertThat(capacities).filteredOn(c -> !NOW.isBefore(c.validUntil())).hasSizeGreaterThan(4);
    }

    @Test
    void stands_in_the_loire_and_its_neighbours() {
        assertThat(MEMBERS.stream().flatMap(member -> member.sites().stream()))
                .extracting(site -> String.valueOf(site.departement()))
                .containsOnly("42", "43", "69", "63", "38");
    }

    private static Predicate<FicheData> can(String process, String grade) {
        return member -> member.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .anyMatch(capability ->
                        does(capability, process) && capability.grades().contains(grade));
    }

    private static boolean does(Capability capability, String process) {
        return NOMENCLATURE.processes().withAncestors(capability.process()).contains(process);
    }
}
