package fr.productionfrance.annuaire.fiche.imports.value;

import java.util.HashSet;
import java.util.Set;

/** How alike two words are, for "did you mean": the share of their three-letter pieces that they have in common (Dice). */
final class Likeness {

    private static final int PIECE = 3;

    private Likeness() {}

    /** From 0, nothing in common, to 1, the same. */
    static double of(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    static Set<String> pieces(String tight) {
        String padded = "^" + tight + "$";
        Set<String> pieces = new HashSet<>();
        for (int start = 0; start + PIECE <= padded.length(); start++) {
            pieces.add(padded.substring(start, start + PIECE));
        }
        return pieces;
    }
}
