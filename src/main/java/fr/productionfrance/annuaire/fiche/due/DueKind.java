package fr.productionfrance.annuaire.fiche.due;

import java.util.Locale;

/** Why a fiche is on the list. */
public enum DueKind {
    /** Nobody confirmed it for longer than it may go without. */
    REVIEW("review_at <= :now", "review_at"),
    /** A process of which nobody knows how free it is, or soon nobody will. */
    CAPACITY("unknown + passing > 0", "unknown desc, passing desc"),
    /** A certificate that has ended, or soon will. */
    CERTIFICATE("first_end is not null", "first_end"),
    /** Too few of the facts that buyers look for. */
    COMPLETENESS("score < :complete", "score");

    private final String condition;
    private final String order;

    DueKind(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    /** The most pressing first. */
    String order() {
        return order;
    }

    /** Its name in addresses and keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
