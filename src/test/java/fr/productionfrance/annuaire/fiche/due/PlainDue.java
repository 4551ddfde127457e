package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What is due on a fiche, counted one by one in the words of the rules: what the query must agree with. */
record PlainDue(int processes, int unknown, int passing, int ended, int ending, int score, boolean reviewDue) {

    static PlainDue of(Fiche fiche, Vocabulary processes, Weights weights, DueSettings settings, Instant now) {
        FicheData data = fiche.data();
        LocalDate today = LocalDate.ofInstant(now, Places.TIME_ZONE);
        int all = 0;
        int known = 0;
        int passing = 0;
        for (Site site : data.sites()) {
            for (String process : site.capabilities().stream()
                    .map(Capability::process)
                    .distinct()
                    .toList()) {
                all++;
                Optional<Capacity> said = nearest(site, process, processes);
                boolean holds = said.filter(capacity -> holds(capacity, now)).isPresent();
                known += holds ? 1 : 0;
                passing += holds
                                && !said.orElseThrow()
                                        .validUntil()
                                        .isAfter(now.plus(Duration.ofDays(settings.capacityDays())))
                        ? 1
                        : 0;
            }
        }
        List<LocalDate> ends = data.sites().stream()
                .flatMap(site -> site.certificates().stream())
                .flatMap(certificate -> Optional.ofNullable(certificate.expires()).stream())
                .toList();
        LocalDate by = today.plusDays(settings.certificateDays());
        ZonedDateTime review = fiche.createdAt().atZone(Places.TIME_ZONE).plusMonths(data.reviewEveryMonths());
        return new PlainDue(
                all,
                all - known,
                passing,
                (int) ends.stream().filter(end -> end.isBefore(today)).count(),
                (int) ends.stream()
                        .filter(end -> !end.isBefore(today) && !end.isAfter(by))
                        .count(),
                score(data, all == 0 ? 0 : (double) known / all, weights),
                !review.toInstant().isAfter(now));
    }

    private static Optional<Capacity> nearest(Site site, String process, Vocabulary processes) {
        return processes.withAncestors(process).stream()
                .flatMap(code -> site.capacities().stream()
                        .filter(capacity -> capacity.process().equals(code)))
                .findFirst();
    }

    private static boolean holds(Capacity capacity, Instant now) {
        Instant from = capacity.from() == null ? capacity.declaredAt() : capacity.from();
        return capacity.state() != Capacity.State.UNKNOWN && !now.isBefore(from) && now.isBefore(capacity.validUntil());
    }

    private static int score(FicheData data, double known, Weights weights) {
        List<Capability> own = data.sites().stream()
                .flatMap(site -> site.capabilities().stream())
                .filter(capability -> capability.evidence().kind() != Evidence.Kind.ACTIVITY_CODE)
                .toList();
        Map<Fact, Double> shares = new EnumMap<>(Fact.class);
        shares.put(Fact.PRESENTATION, yes(data.presentation() != null));
        shares.put(Fact.CONTACT, yes(data.contacts().stream().anyMatch(PlainDue::reachable)));
        shares.put(Fact.HEADCOUNT, yes(data.headcount() != null));
        shares.put(Fact.SECTORS, yes(!data.sectors().isEmpty()));
        shares.put(Fact.WEBSITE, yes(data.website() != null));
        shares.put(Fact.PLACE, share(data.sites(), site -> site.point() != null));
        shares.put(Fact.CAPABILITIES, yes(!own.isEmpty()));
        shares.put(Fact.MATERIAL, share(own, capability -> capability.material() != null));
        shares.put(
                Fact.TOLERANCE, share(own, c -> c.tolerance() != null || c.geometricUm() != null || c.raUm() != null));
        shares.put(
                Fact.SIZE,
                share(
                        own,
                        c -> c.box() != null
                                || c.round() != null
                                || c.thicknessMm().max() != null
                                || c.massKg().max() != null));
        shares.put(
                Fact.BATCH, share(own, c -> c.batch().min() != null || c.batch().max() != null));
        shares.put(
                Fact.LEAD_TIME,
                share(
                        own,
                        c -> c.leadTime().prototypeDays() != null
                                || c.leadTime().seriesDays() != null));
        shares.put(Fact.CAPACITY, known);
        return (int) Math.round(shares.entrySet().stream()
                .mapToDouble(share -> weights.of(share.getKey()) * share.getValue())
                .sum());
    }

    private static boolean reachable(Contact contact) {
        return contact.visibility() == Contact.Visibility.PUBLIC
                && (contact.email() != null || contact.phone() != null);
    }

    private static double yes(boolean it) {
        return it ? 1 : 0;
    }

    private static <T> double share(List<T> all, Predicate<T> say) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(say).count() / all.size();
    }
}
