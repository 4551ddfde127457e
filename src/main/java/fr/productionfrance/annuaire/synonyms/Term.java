package fr.productionfrance.annuaire.synonyms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be a word: some letters, figures and the signs between them. */
final class Term {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’/&+%-]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Term() {}

    /** The word without gaps around it, its characters composed; empty where it is none. */
    static Optional<String> of(String typed) {
        String term = GAPS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        boolean word = term.length() >= SHORTEST
                && term.length() <= LONGEST
                && WORD.matcher(term).matches()
                && LETTER.matcher(term).find();
        return word ? Optional.of(term) : Optional.empty();
    }
}
