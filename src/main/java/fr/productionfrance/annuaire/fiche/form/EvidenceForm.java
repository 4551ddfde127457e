package fr.productionfrance.annuaire.fiche.form;

import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.imports.value.Dates;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a member's word proves. It declares, or names a document it has; what an audit established it leaves as it is, for that is
 * not its to say: the change itself goes through review.
 */
final class EvidenceForm {

    private final Clock clock;

    /** @param clock tells the members' day */
    EvidenceForm(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param contentsChange whether the capability says something else than before */
    Evidence of(CapabilityForm form, Evidence before, boolean contentsChange, Typed typed) {
        Evidence.Kind kind = form.evidenceKind();
        if (before.kind() == Evidence.Kind.AUDITED || kind == Evidence.Kind.AUDITED) {
            return before;
        }
        LocalDate date = typed.value("evidence.date", form.evidenceDate(), Shown::day, before.date(), Dates::read);
        boolean same = kind == before.kind() && before.date().equals(date);
        if (same && !contentsChange) {
            return before;
        }
        if (kind == Evidence.Kind.DOCUMENT) {
            return new Evidence(kind, date == null ? today() : date);
        }
        return contentsChange || kind != before.kind() ? new Evidence(Evidence.Kind.DECLARED, today()) : before;
    }
}
