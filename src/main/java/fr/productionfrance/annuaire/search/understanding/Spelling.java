package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that are right as they stand, and the nearest of the trade's words for one that is not. Words with a digit are
 * never changed, since 304L is not 316L.
 */
final class Spelling {

    private static final int SHORTEST_FORGIVEN = 5;
    private static final int TWO_WRONG_FROM = 10;
    /** In words of up to this length one letter makes another word: "poutre" is no "poudre". */
    private static final int SHORT = 7;

    private static final Set<String> ALIKE = Set.of(
            "sz", "zs", "ck", "kc", "cs", "sc", "iy", "yi", "ea", "ae", "mn", "nm", "gj", "jg", "ou", "uo", "qk", "kq",
            "fv", "vf", "ei", "ie");
    /** No real word is longer. */
    private static final int LONGEST = 40;

    private record Start(char letter, int length) {}

    private final Set<String> known = new HashSet<>();
    private final Set<String> tradeWords = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Map<Start, List<String>> candidates = new HashMap<>();

    /**
     * @param tradeWords folded words that a misspelt word may stand for
     * @param otherWords folded words that are right and stand for nothing of the trade
     */
    Spelling(Collection<String> tradeWords, Collection<String> otherWords) {
        known.addAll(otherWords);
        known.addAll(tradeWords);
        this.tradeWords.addAll(tradeWords);
        tradeWords.stream().sorted().forEach(this::addCandidate);
    }

    private void addCandidate(String word) {
        known.add(Folding.singular(word));
        String stem = Folding.stem(word);
        if (stem != null) {
            stems.add(stem);
        }
        if (word.length() >= SHORTEST_FORGIVEN - 2) {
            candidates
                    .computeIfAbsent(new Start(word.charAt(0), word.length()), _ -> new ArrayList<>())
                    .add(word);
        }
    }

    boolean knows(String folded) {
        return known.contains(folded) || known.contains(Folding.singular(folded));
    }

    /** In a word of four letters by itself only two that changed places: "inxo". */
    private static boolean isForgiven(String typed, String word, boolean inName) {
        boolean shortAlone = typed.length() < SHORTEST_FORGIVEN && !inName;
        return shortAlone
                ? typed.length() == word.length() && sorted(typed).equals(sorted(word))
                : typed.length() > SHORT || isSlip(typed, word);
    }

    private static List<Integer> sorted(String word) {
        return word.chars().sorted().boxed().toList();
    }

    /** Whether a letter is missing, doubled, swapped, or one that sounds alike. */
    private static boolean isSlip(String typed, String word) {
        if (typed.length() != word.length()) {
            return true;
        }
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != word.charAt(i)) {
                changed.add("" + typed.charAt(i) + word.charAt(i));
            }
        }
        return changed.size() == 2 || changed.stream().allMatch(ALIKE::contains);
    }

    boolean isTradeWord(String folded) {
        return tradeWords.contains(folded);
    }

    /** Whether it is a word of the trade in another form, as "tourneurs" is. */
    boolean isForm(Piece word) {
        return word.stem() != null && stems.contains(word.stem());
    }

    /**
     * The word that a misspelt one was meant to be; empty for one that is known or like none.
     *
     * @param inName whether a word of the trade stands before it, so that a short word may be meant to go on with it
     */
    Optional<String> corrected(String folded, boolean inName) {
        int shortest = SHORTEST_FORGIVEN - 1;
        if (folded.length() < shortest || folded.length() > LONGEST || knows(folded)) {
            return Optional.empty();
        }
        int most = folded.length() >= TWO_WRONG_FROM ? 2 : 1;
        record Near(String word, int distance) {}
        List<Near> near = new ArrayList<>();
        for (int length = folded.length() - most; length <= folded.length() + most; length++) {
            for (String word : candidates.getOrDefault(new Start(folded.charAt(0), length), List.of())) {
                int distance = Distance.between(folded, word, most);
                if (distance <= most && isForgiven(folded, word, inName)) {
                    near.add(new Near(word, distance));
                }
            }
        }
        return near.stream()
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word);
    }
}
