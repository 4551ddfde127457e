package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/**
 * One reading of some words, before it is decided which readings stand.
 *
 * @param core the words that say it, which no other reading can have
 * @param wide the words that help, as far as no other reading needs them
 * @param rank who goes first where readings want the same words; see the constants
 * @param weight how much it says by itself
 */
record Candidate(
        Span core,
        Span wide,
        Meaning meaning,
        int rank,
        Sureness sureness,
        Name.Weight weight,
        List<Meaning> alternatives) {

    static final int NORM = 90;
    /** A grade in its own letters and numbers: "42CD4" is no zone CD4. */
    static final int DESIGNATION = 82;

    static final int TOLERANCE = 80;
    static final int DIMENSIONS = 78;
    static final int LONG_NAME = 75;
    static final int QUANTITY = 70;
    static final int PLACE = 60;
    static final int NAME = 50;
    static final int BARE = 20;

    static Candidate of(Span core, Span wide, Meaning meaning, int rank, Sureness sureness) {
        return new Candidate(core, wide, meaning, rank, sureness, Name.Weight.STRONG, List.of());
    }

    static Candidate of(Span core, Meaning meaning, int rank) {
        return of(core, core, meaning, rank, Sureness.CERTAIN);
    }

    Candidate at(Span newCore, Span newWide) {
        return new Candidate(newCore, newWide, meaning, rank, sureness, weight, alternatives);
    }

    Candidate with(Meaning newMeaning) {
        return new Candidate(core, wide, newMeaning, rank, sureness, weight, alternatives);
    }

    Candidate ranked(int newRank, Name.Weight newWeight) {
        return new Candidate(core, wide, meaning, newRank, sureness, newWeight, alternatives);
    }

    Aspect aspect() {
        return meaning.aspect();
    }

    /** The codes of a choice; none for anything else. */
    List<String> codes() {
        return meaning instanceof Meaning.Choice choice ? choice.codes() : List.of();
    }
}
