package fr.productionfrance.annuaire.fiche.members;

/** What became of an audit that was to be recorded. */
public enum AuditOutcome {
    RECORDED,
    /** Held on a day that is yet to come. */
    IN_THE_FUTURE,
    /** Held or due on a day that no fiche can hold. */
    NO_SUCH_DAY,
    /** The next one is due no later than this one was held. */
    DUE_BEFORE_HELD,
    /** Nobody is named who held it. */
    NO_AUDITOR,
    /** A name or findings longer than anybody reads. */
    TOO_LONG,
    /** The fiche was changed since it was looked at: what was seen may no longer be what it says. */
    OUTDATED
}
