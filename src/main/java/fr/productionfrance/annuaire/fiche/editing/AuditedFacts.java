package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit established: capabilities, each with the site where somebody saw it. */
final class AuditedFacts {

    private final Map<UUID, Capability> capabilities;

    private AuditedFacts(Map<UUID, Capability> capabilities) {
        this.capabilities = capabilities;
    }

    static AuditedFacts of(FicheData fiche) {
        return new AuditedFacts(capabilities(fiche)
                .filter(AuditedFacts::isAudited)
                .collect(Collectors.toMap(Capability::id, Function.identity(), (first, _) -> first)));
    }

    /** Whether one of these differences changes, moves to another site, or takes away what an audit established. */
    boolean touchedBy(Collection<Difference> differences) {
        return differences.stream().anyMatch(this::isTouchedBy);
    }

    private boolean isTouchedBy(Difference difference) {
        Optional<UUID> within = capability(difference);
        if (within.isPresent()) {
            return capabilities.containsKey(within.get());
        }
        boolean siteGoes = difference.after().isEmpty() && difference.path().startsWith("sites[");
        return siteGoes
                && difference.before().stream()
                        .flatMap(site -> site.path("capabilities").values().stream())
                        .anyMatch(capability -> capabilities.containsKey(
                                UUID.fromString(capability.path("id").asString())));
    }

    /** The capability that a difference is of, or is one fact of. */
    static Optional<UUID> capability(Difference difference) {
        return Step.of(difference.path()).stream()
                .filter(step -> step.name().equals("capabilities"))
                .flatMap(step -> step.key().stream())
                .findFirst()
                .map(UUID::fromString);
    }

    /**
     * What a member says, with nothing in it that only an audit can say: what was audited is so still where the member left it as it
     * was, and is the member's own word again where it did not.
     */
    FicheData heldBackIn(FicheData said, LocalDate today) {
        return said.withSites(said.sites().stream()
                .map(site -> site.withParts(
                        site.certificates(),
                        site.resources(),
                        site.capabilities().stream()
                                .map(capability -> isAudited(capability) && !isAsAudited(capability)
                                        ? capability.withEvidence(new Evidence(Evidence.Kind.DECLARED, today))
                                        : capability)
                                .toList(),
                        site.capacities()))
                .toList());
    }

    private boolean isAsAudited(Capability capability) {
        return capability.equals(capabilities.get(capability.id()));
    }

    private static boolean isAudited(Capability capability) {
        return capability.evidence().kind() == Evidence.Kind.AUDITED;
    }

    private static Stream<Capability> capabilities(FicheData fiche) {
        return fiche.sites().stream().flatMap(site -> site.capabilities().stream());
    }
}
