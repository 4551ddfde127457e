package fr.productionfrance.annuaire.demo.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.access.DemoAccounts;
import fr.productionfrance.annuaire.access.Memberships;
import fr.productionfrance.annuaire.engines.TestServersInitializer;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A program of its own, since it starts with the demonstration. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestServersInitializer.class)
class DemoClusterIT {

    @Autowired
    private FicheStore store;

    @Autowired
    private DemoCluster demonstration;

    @Autowired
    private Memberships memberships;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Places places;

    @Autowired
    private NafCodes nafCodes;

    @Autowired
    private ToleranceReader reader;

    @Test
    void is_loaded_once_and_its_capacities_are_moved_to_the_present_when_all_have_passed() {
        assertThat(store.count(FicheStatus.PUBLISHED)).isEqualTo(60);

        startAgain();
        assertThat(members()).extracting(Fiche::version).containsOnly(1L);

        letAHundredDaysPass();
        assertThat(capacities()).noneMatch(DemoClusterIT::isKnown);

        startAgain();
        assertThat(store.count(FicheStatus.PUBLISHED)).isEqualTo(60);
        assertThat(capacities()).anyMatch(DemoClusterIT::isKnown);
    }

    @Test
    void the_demos_member_keeps_two_of_its_fiches() {
        assertThat(members())
                .filteredOn(fiche -> memberships.keepersOf(fiche.id().value()).contains(accounts.member()))
                .hasSize(2);
    }

    private void startAgain() {
        demonstration.run(new DefaultApplicationArguments());
    }

    private void letAHundredDaysPass() {
        CapacityRenewal back = new CapacityRenewal(Instant.now());
        members()
                .forEach(fiche -> store.save(
                        fiche.id(), fiche.version(), back.moved(fiche.data(), Duration.ofDays(-100)), "test"));
    }

    private static boolean isKnown(Capacity capacity) {
        return capacity.stateAt(Instant.now()) != Capacity.State.UNKNOWN;
    }

    private Stream<Capacity> capacities() {
        return members().stream()
                .flatMap(fiche -> fiche.data().sites().stream())
                .flatMap(site -> site.capacities().stream());
    }

    private Collection<Fiche> members() {
        List<Siren> sirens = new Cluster(places, nafCodes, reader)
                .fiches(Instant.now()).stream().map(FicheData::siren).toList();
        return store.bySirens(sirens).values();
    }
}
