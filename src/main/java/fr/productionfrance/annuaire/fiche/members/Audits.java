package fr.productionfrance.annuaire.fiche.members;

import fr.productionfrance.annuaire.access.SignedIn;
import fr.productionfrance.annuaire.fiche.Author;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.DateRules;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Records audits: what one confirmed is marked as audited in the fiche, in the same transaction. Only the animator may. */
@Service
public class Audits {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FINDINGS = 10_000;

    private final FicheAccess access;
    private final FicheStore store;
    private final AuditTable audits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Audits(FicheAccess access, FicheStore store, AuditTable audits, TransactionTemplate transaction, Clock clock) {
        this.access = access;
        this.store = store;
        this.audits = audits;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The audits of a fiche, the last one first. */
    public List<Audit> of(FicheId fiche) {
        access.animator();
        return audits.of(fiche);
    }

    /** Records an audit of the fiche as it was when the animator looked at it. */
    public AuditOutcome record(FicheId id, long seenVersion, Audit audit) {
        SignedIn animator = access.animator();
        AuditOutcome refusal = refusal(audit);
        if (refusal != AuditOutcome.RECORDED) {
            return refusal;
        }
        return Objects.requireNonNull(transaction.execute(_ -> record(animator, id, seenVersion, audit)));
    }

    private AuditOutcome refusal(Audit audit) {
        if (audit.auditor().isBlank()) {
            return AuditOutcome.NO_AUDITOR;
        }
        String findings = audit.findings();
        if (audit.auditor().length() > LONGEST_NAME || (findings != null && findings.length() > LONGEST_FINDINGS)) {
            return AuditOutcome.TOO_LONG;
        }
        if (audit.heldOn().isAfter(LocalDate.now(clock.withZone(Places.TIME_ZONE)))) {
            return AuditOutcome.IN_THE_FUTURE;
        }
        LocalDate next = audit.nextDue();
        if (audit.heldOn().getYear() < DateRules.FIRST_YEAR || (next != null && next.getYear() > DateRules.LAST_YEAR)) {
            return AuditOutcome.NO_SUCH_DAY;
        }
        return next == null || next.isAfter(audit.heldOn()) ? AuditOutcome.RECORDED : AuditOutcome.DUE_BEFORE_HELD;
    }

    private AuditOutcome record(SignedIn animator, FicheId id, long seenVersion, Audit audit) {
        Fiche fiche = store.find(id).orElseThrow();
        if (fiche.version() != seenVersion) {
            return AuditOutcome.OUTDATED;
        }
        FicheData confirmed = confirmed(fiche.data(), audit);
        if (store.save(id, seenVersion, confirmed, Author.of(animator)) instanceof SaveOutcome.Conflict) {
            return AuditOutcome.OUTDATED;
        }
        audits.add(id, audit, animator.account(), clock.instant());
        return AuditOutcome.RECORDED;
    }

    private static FicheData confirmed(FicheData data, Audit audit) {
        return data.withSites(data.sites().stream()
                .map(site -> site.withParts(
                        site.certificates(),
                        site.resources(),
                        site.capabilities().stream()
                                .map(capability -> confirmed(capability, audit.confirmed(), audit.heldOn()))
                                .toList(),
                        site.capacities()))
                .toList());
    }

    /** An audit entered late takes nothing away from a later one. */
    private static Capability confirmed(Capability capability, Set<UUID> confirmed, LocalDate day) {
        Evidence evidence = capability.evidence();
        boolean later =
                evidence.kind() == Evidence.Kind.AUDITED && evidence.date().isAfter(day);
        return confirmed.contains(capability.id()) && !later
                ? capability.withEvidence(new Evidence(Evidence.Kind.AUDITED, day))
                : capability;
    }
}
