package fr.productionfrance.annuaire.search.suggestion;

import fr.productionfrance.annuaire.search.understanding.Distance;
import java.util.List;
import java.util.function.BiPredicate;

/** Words that are being typed, the last of which may go on; compared with names by letters and digits alone. */
final class Beginning {

    private static final int SHORTEST_FORGIVEN = 4;
    private static final int TWO_WRONG_FROM = 9;

    private final List<String> words;
    private final String joined;

    Beginning(String typed) {
        this.words = FoldedWords.of(typed);
        this.joined = String.join("", words);
    }

    boolean isEmpty() {
        return joined.isEmpty();
    }

    /** How near a name is: the smaller the better. */
    enum Fit {
        WHOLE,
        BEGINS,
        HOLDS,
        NONE
    }

    Fit fit(FoldedWords name) {
        if (name.joined().equals(joined)) {
            return Fit.WHOLE;
        }
        if (name.joined().startsWith(joined)) {
            return Fit.BEGINS;
        }
        return eachBegins(name, String::startsWith) ? Fit.HOLDS : Fit.NONE;
    }

    /** Whether each word begins one of the name's, with a letter wrong in those that may have one. Digits may not: 304L is not 316L. */
    boolean resembles(FoldedWords name) {
        return eachBegins(name, (other, word) -> resembles(word, other));
    }

    /** Plain loops: some ten thousand names are gone through at each letter that is typed. */
    private boolean eachBegins(FoldedWords name, BiPredicate<String, String> begins) {
        for (String word : words) {
            boolean found = false;
            for (String other : name.words()) {
                found |= begins.test(other, word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean resembles(String word, String other) {
        if (other.startsWith(word)) {
            return true;
        }
        if (word.length() < SHORTEST_FORGIVEN
                || word.charAt(0) != other.charAt(0)
                || word.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int most = word.length() < TWO_WRONG_FROM ? 1 : 2;
        for (int length = word.length() - most; length <= word.length() + most; length++) {
            if (length <= other.length() && Distance.between(word, other.substring(0, length), most) <= most) {
                return true;
            }
        }
        return false;
    }
}
