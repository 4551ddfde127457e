package fr.productionfrance.annuaire.demo.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityRenewalTest {

    private static final Instant LOADED = Instant.parse("2026-11-23T12:00:00Z");
    private static final List<FicheData> MEMBERS = new Cluster(
                    Places.load(), NafCodes.load(Nomenclature.load().processes()), new ToleranceReader())
            .fiches(LOADED);

    @Test
    void is_not_due_while_one_capacity_is_still_known() {
        assertThat(new CapacityRenewal(LOADED.plus(Duration.ofDays(30))).due(MEMBERS))
                .isEmpty();
    }

    @Test
    void is_not_due_where_nobody_ever_said_anything() {
        assertThat(new CapacityRenewal(LOADED).due(List.of())).isEmpty();
    }

    @Test
    void moves_all_capacities_to_the_present_once_the_last_has_passed() {
        Instant later = LOADED.plus(Duration.ofDays(100));
        CapacityRenewal renewal = new CapacityRenewal(later);

        Duration by = renewal.due(MEMBERS).orElseThrow();
        List<Capacity> moved = MEMBERS.stream()
                .flatMap(member -> renewal.moved(member, by).sites().stream())
                .flatMap(site -> site.capacities().stream())
                .toList();

        assertThat(moved).anyMatch(c -> c.stateAt(later) == Capacity.State.AVAILABLE);
        assertThat(moved).anyMatch(c -> !later.isBefore(c.validUntil()), "had passed when it was loaded");
        assertThat(moved).noneMatch(c -> c.declaredAt().isAfter(later));
    }
}
