package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an imported row proves. It is a declaration unless it names a document or an audit with its date; and what was
 * audited once does not stay so when a row says something else of it.
 */
final class EvidenceRule {

    private final LocalDate today;

    EvidenceRule(LocalDate today) {
        this.today = today;
    }

    /** The evidence of a new capability, or of one whose contents change or stay, as {@code draft} and {@code stored} tell. */
    Evidence evidence(CapabilityDraft draft, @Nullable Capability stored, boolean contentsChange) {
        if (draft.evidence != null) {
            return told(draft.evidence, draft.evidenceDate, stored);
        }
        if (draft.evidenceDate != null) {
            Evidence.Kind kind = stored == null
                    ? Evidence.Kind.DECLARED
                    : declared(stored.evidence().kind());
            return new Evidence(kind, draft.evidenceDate);
        }
        if (stored == null || contentsChange || stored.evidence().kind() == Evidence.Kind.ACTIVITY_CODE) {
            return new Evidence(Evidence.Kind.DECLARED, today);
        }
        return stored.evidence();
    }

    private Evidence told(Evidence.Kind kind, @Nullable LocalDate date, @Nullable Capability stored) {
        if (date != null) {
            return new Evidence(kind, date);
        }
        if (stored != null && stored.evidence().kind() == kind) {
            return stored.evidence();
        }
        if (kind == Evidence.Kind.DECLARED || kind == Evidence.Kind.ACTIVITY_CODE) {
            return new Evidence(kind, today);
        }
        throw new RejectedRowException(ColumnName.EVIDENCE_DATE, LineFault.EVIDENCE_DATE_MISSING);
    }

    /** A row about a capability declares it, whatever the activity code said before. */
    private static Evidence.Kind declared(Evidence.Kind kind) {
        return kind == Evidence.Kind.ACTIVITY_CODE ? Evidence.Kind.DECLARED : kind;
    }
}
