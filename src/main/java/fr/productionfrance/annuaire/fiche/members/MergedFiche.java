package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Certificate;
import fr.productionfrance.annuaire.fiche.Contact;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fiche made of two: everything the kept one says stays, and what the other says that the kept one does not is added. Sites are the same
 * when their SIRET or their address is, or, of those without any, their département; within one, machines by their label, capabilities by process, material and grades,
 * certificates by scheme and number, capacities by process.
 */
final class MergedFiche {

    private final FicheData kept;
    private final FicheData other;

    private MergedFiche(FicheData kept, FicheData other) {
        this.kept = kept;
        this.other = other;
    }

    static FicheData of(FicheData kept, FicheData other) {
        return new MergedFiche(kept, other).data();
    }

    private FicheData data() {
        return new FicheData(
                kept.siren(),
                kept.name(),
                first(kept.tradeName(), other.tradeName()),
                first(kept.presentation(), other.presentation()),
                first(kept.naf(), other.naf()),
                first(kept.headcount(), other.headcount()),
                first(kept.turnover(), other.turnover()),
                both(kept.sectors(), other.sectors(), Function.identity()),
                both(kept.references(), other.references(), Function.identity()),
                both(kept.contacts(), other.contacts(), Contact::name),
                union(kept.languages(), other.languages()),
                first(kept.website(), other.website()),
                Math.min(kept.reviewEveryMonths(), other.reviewEveryMonths()),
                kept.demo(),
                sites());
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>(kept.sites());
        for (Site added : other.sites()) {
            Optional<Site> same =
                    sites.stream().filter(site -> isSamePlace(site, added)).findFirst();
            if (same.isPresent()) {
                sites.set(sites.indexOf(same.get()), merged(same.get(), added));
            } else {
                sites.add(ofFirm(added, kept.siren()));
            }
        }
        return sites;
    }

    private static boolean isSamePlace(Site one, Site another) {
        if (one.siret() != null && another.siret() != null) {
            return one.siret().equals(another.siret());
        }
        // A register's site is known by its département alone.
        return Objects.equals(one.address(), another.address())
                && (one.address() != null || Objects.equals(one.departement(), another.departement()));
    }

    /** A capacity says of a site's process how free it is; the kept one's word stands. */
    private static Site merged(Site site, Site added) {
        return site.withParts(
                both(
                        site.certificates(),
                        added.certificates(),
                        (Certificate certificate) -> Arrays.asList(certificate.scheme(), certificate.number())),
                both(site.resources(), added.resources(), ResourceGroup::label),
                capabilities(site, added),
                both(site.capacities(), added.capacities(), Capacity::process));
    }

    private static List<Capability> capabilities(Site site, Site added) {
        List<Capability> fresh = added.capabilities().stream()
                .map(MergedFiche::underAnIdOfItsOwn)
                .toList();
        return both(
                site.capabilities(),
                fresh,
                capability -> Arrays.asList(capability.process(), capability.material(), capability.grades()));
    }

    /** A SIRET begins with the SIREN of its firm: under another firm that number would be wrong. */
    private static Site ofFirm(Site site, Siren firm) {
        boolean belongs = site.siret() != null && site.siret().siren().equals(firm);
        return site.withSiret(belongs ? site.siret() : null)
                .withParts(
                        site.certificates(),
                        site.resources(),
                        site.capabilities().stream()
                                .map(MergedFiche::underAnIdOfItsOwn)
                                .toList(),
                        site.capacities());
    }

    /** The archived fiche keeps its rows under the ids they have. */
    private static Capability underAnIdOfItsOwn(Capability capability) {
        return capability.withId(UUID.randomUUID());
    }

    private static <T> @Nullable T first(@Nullable T kept, @Nullable T other) {
        return kept != null ? kept : other;
    }

    private static <T> Set<T> union(Set<T> kept, Set<T> other) {
        Set<T> all = new HashSet<>(kept);
        all.addAll(other);
        return all;
    }

    /** The kept entries, then those of the other that none of them is the same as. */
    private static <T> List<T> both(List<T> kept, List<T> other, Function<? super T, ?> identity) {
        Set<Object> there = new HashSet<>();
        return Stream.concat(kept.stream(), other.stream())
                .filter(entry -> there.add(Objects.requireNonNull(identity.apply(entry))))
                .toList();
    }
}
