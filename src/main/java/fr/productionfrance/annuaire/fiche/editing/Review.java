package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A fiche as it is, and what is proposed for it. */
public record Review(Fiche fiche, Proposal proposal) {

    /** Fact by fact, from what the fiche says now. */
    public List<ProposedChange> changes() {
        return rebase().changes();
    }

    /** The fiche with the changes of these paths. */
    FicheData with(Set<String> paths) {
        return rebase().with(paths);
    }

    private Rebase rebase() {
        return Rebase.of(proposal.base(), proposal.data(), fiche.data());
    }

    /**
     * What of the ticked paths is to be carried out. An audit falls with the facts that it established: where none of these are
     * taken, what the audit says stays, too.
     */
    Set<String> chosen(Set<String> ticked) {
        List<ProposedChange> changes = changes();
        return changes.stream()
                .map(ProposedChange::difference)
                .filter(difference -> ticked.contains(difference.path()))
                .filter(difference -> !isFallingAudit(difference) || !isLeftAsAudited(difference, changes, ticked))
                .map(Difference::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isLeftAsAudited(Difference audit, List<ProposedChange> changes, Set<String> ticked) {
        Optional<UUID> capability = AuditedFacts.capability(audit);
        List<String> facts = changes.stream()
                .map(ProposedChange::difference)
                .filter(difference -> !difference.path().equals(audit.path()))
                .filter(difference -> AuditedFacts.capability(difference).equals(capability))
                .map(Difference::path)
                .toList();
        return !facts.isEmpty() && facts.stream().noneMatch(ticked::contains);
    }

    private static boolean isFallingAudit(Difference difference) {
        return difference.path().endsWith(".evidence")
                && difference.before().stream()
                        .anyMatch(before -> Evidence.Kind.AUDITED
                                .name()
                                .equals(before.path("kind").asString("")));
    }
}
