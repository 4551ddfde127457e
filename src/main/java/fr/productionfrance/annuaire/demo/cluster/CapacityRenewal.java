package fr.productionfrance.annuaire.demo.cluster;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Moves the capacities of a demonstration that was left alone for weeks to the present, all by the same span, so that what
 * had passed before has passed again and the rest is free anew.
 */
record CapacityRenewal(Instant now) {

    /** How far to move; nothing as long as one capacity is still known, or where none ever was. */
    Optional<Duration> due(Collection<FicheData> fiches) {
        if (capacities(fiches).anyMatch(capacity -> now.isBefore(capacity.validUntil()))) {
            return Optional.empty();
        }
        return capacities(fiches)
                .map(Capacity::declaredAt)
                .max(Comparator.naturalOrder())
                .map(newest -> Duration.between(newest, now));
    }

    FicheData moved(FicheData fiche, Duration by) {
        return fiche.withSites(
                fiche.sites().stream().map(site -> moved(site, by)).toList());
    }

    private static Site moved(Site site, Duration by) {
        List<Capacity> moved =
                site.capacities().stream().map(capacity -> moved(capacity, by)).toList();
        return site.withParts(site.certificates(), site.resources(), site.capabilities(), moved);
    }

    private static Capacity moved(Capacity capacity, Duration by) {
        Instant from = capacity.from();
        return new Capacity(
                capacity.process(),
                capacity.state(),
                capacity.freeHoursPerWeek(),
                from == null ? null : from.plus(by),
                capacity.declaredAt().plus(by),
                capacity.declaredBy(),
                capacity.validUntil().plus(by));
    }

    private static Stream<Capacity> capacities(Collection<FicheData> fiches) {
        return fiches.stream().flatMap(fiche -> fiche.sites().stream()).flatMap(site -> site.capacities().stream());
    }
}
