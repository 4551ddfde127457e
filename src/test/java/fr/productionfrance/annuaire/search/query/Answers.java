package fr.productionfrance.annuaire.search.query;

/** What a document, or a capability, says to a criterion. */
enum Answers {
    NO,
    UNKNOWN,
    YES;

    Answers and(Answers other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Answers or(Answers other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Answers of(boolean yes) {
        return yes ? YES : NO;
    }
}
