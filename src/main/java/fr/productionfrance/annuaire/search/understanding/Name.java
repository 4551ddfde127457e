package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/**
 * What a name stands for.
 *
 * @param aspect of which vocabulary
 * @param codes what it means, any of them
 * @param others what it may mean besides
 * @param weight how much it says by itself
 * @param asWritten the letters it must be written in, where it is too short for any others; empty where case does not matter
 */
record Name(Aspect aspect, List<String> codes, List<String> others, Weight weight, String asWritten) {

    enum Weight {
        /** Says it wherever it stands. */
        STRONG,
        /** Says it only where nothing of its kind says more: "presse", "barre", "moule". */
        WEAK,
        /** Says it only beside a word of its kind: "D2" beside "acier", "vanne" after "secteur". */
        IN_CONTEXT,
        /** A grade that is a mere number, which may as well be any other number. */
        BARE_NUMBER
    }

    Meaning meaning() {
        return new Meaning.Choice(aspect, codes);
    }

    List<Meaning> alternatives() {
        return others.stream()
                .map(code -> (Meaning) Meaning.Choice.of(aspect, code))
                .toList();
    }
}
