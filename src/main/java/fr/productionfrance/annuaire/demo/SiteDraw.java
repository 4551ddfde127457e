package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.demo.PlaceDraw.Place;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws a firm's sites. The first has most of the processes; larger firms have more than one site. */
final class SiteDraw {

    private final PlaceDraw places;
    private final CapabilityDraw capabilities;
    private final MachineDraw machines;
    private final CertificateDraw certificates;
    private final CapacityDraw capacities;
    private final Gaps gaps;
    private final long seed;

    SiteDraw(
            PlaceDraw places,
            CapabilityDraw capabilities,
            MachineDraw machines,
            CertificateDraw certificates,
            CapacityDraw capacities,
            Gaps gaps,
            long seed) {
        this.places = places;
        this.capabilities = capabilities;
        this.machines = machines;
        this.certificates = certificates;
        this.capacities = capacities;
        this.gaps = gaps;
        this.seed = seed;
    }

    List<Site> draw(Firm firm, Siren siren) {
        Dice dice = dice(firm, Dice.Level.SITES);
        Streams streams = new Streams(
                dice,
                dice(firm, Dice.Level.PLACE),
                dice(firm, Dice.Level.CAPABILITIES),
                dice(firm, Dice.Level.MACHINES),
                dice(firm, Dice.Level.CERTIFICATES),
                dice(firm, Dice.Level.CAPACITY));
        if (dice.chance(gaps.activityCodeOnly())) {
            List<Capability> known = List.of(capabilities.fromActivityCode(streams.capabilities(), firm));
            return List.of(site(streams, firm, siren, 1, List.of(), known));
        }
        List<Site> drawn = new ArrayList<>();
        int count = count(dice, firm);
        for (int number = 1; number <= count; number++) {
            List<String> processes = number == 1 ? firm.processes() : some(dice, firm.processes());
            List<Capability> made = processes.stream()
                    .flatMap(process -> capabilities.draw(streams.capabilities(), firm, process).stream())
                    .toList();
            drawn.add(site(streams, firm, siren, number, processes, made));
        }
        return drawn;
    }

    /** One stream of chance for each level below the site. */
    private record Streams(
            Dice sites, Dice places, Dice capabilities, Dice machines, Dice certificates, Dice capacities) {}

    private Dice dice(Firm firm, Dice.Level level) {
        return Dice.of(seed, firm.number(), level);
    }

    private static int count(Dice dice, Firm firm) {
        double more = firm.employees() < 20 ? 0.03 : firm.employees() < 100 ? 0.12 : 0.4;
        return dice.chance(more) ? dice.between(2, 3) : 1;
    }

    private static List<String> some(Dice dice, List<String> processes) {
        List<String> some = processes.stream().filter(_ -> dice.chance(0.5)).toList();
        return some.isEmpty() ? List.of(dice.pick(processes)) : some;
    }

    private Site site(
            Streams streams, Firm firm, Siren siren, int number, List<String> processes, List<Capability> made) {
        Place place = places.draw(streams.places(), firm);
        List<String> said = made.stream().map(Capability::process).distinct().toList();
        boolean activityCodeOnly = processes.isEmpty();
        return new Site(
                InventedNumbers.siret(siren, number),
                number == 1 ? null : "Site de " + place.address().city(),
                place.address(),
                place.departement(),
                place.point(),
                crane(streams.sites(), made),
                streams.sites().chance(0.015) ? streams.sites().pick(List.of(5, 7, 8)) : null,
                activityCodeOnly ? List.of() : certificates.draw(streams.certificates(), firm, made),
                machines.draw(streams.machines(), firm, processes),
                made,
                activityCodeOnly ? List.of() : capacities.draw(streams.capacities(), firm, said));
    }

    /** A site lifts what its heaviest part weighs. */
    private static @Nullable Double crane(Dice dice, List<Capability> made) {
        double heaviestKg = made.stream()
                .map(capability -> capability.massKg().max())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return heaviestKg < 200 || dice.chance(0.3) ? null : Steps.nice(Math.max(1, heaviestKg / 1000 * 1.3));
    }
}
