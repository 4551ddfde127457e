package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes German compounds of known words apart: Edelstahldrehteile, Messingfrästeile. */
final class Compounds {

    private static final int SHORTEST = 9;
    private static final int LONGEST = 60;
    private static final int SHORTEST_PART = 4;
    private static final Set<String> SHORT_PARTS = Set.of("alu", "cnc", "wig");
    private static final Set<String> OTHER_PARTS = Set.of("prazision", "serien", "gross", "klein", "fein", "bauteil");

    /** Materials that stand first in compounds of the trade, even of those that are names themselves. */
    private static final List<String> MATERIALS = List.of(
            "aluminium", "zink", "messing", "edelstahl", "magnesium", "kupfer", "titan", "bronze", "kunststoff");

    private static final int SHORTEST_TRADE = 6;
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "es");

    private final Set<String> words;

    Compounds(Set<String> words) {
        this.words = words;
    }

    /** Where the parts after the first begin; none for a word that is no compound. */
    List<Integer> joints(String folded) {
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return List.of();
        }
        List<Integer> joints = new ArrayList<>();
        return splits(folded, 0, joints) ? joints : List.of();
    }

    /** Where the trade begins in a name such as Aluminiumdruckguss, which says a material too. */
    List<Integer> material(String folded) {
        return MATERIALS.stream()
                .filter(folded::startsWith)
                .map(String::length)
                .filter(end -> folded.length() - end >= SHORTEST_TRADE && words.contains(folded.substring(end)))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private boolean splits(String word, int start, List<Integer> joints) {
        for (int end = word.length() - (start == 0 ? 1 : 0); end - start >= 3; end--) {
            if (isPart(word.substring(start, end)) && goesOn(word, end, joints)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(String word, int end, List<Integer> joints) {
        if (end == word.length()) {
            return true;
        }
        for (String joint : JOINTS) {
            int next = end + joint.length();
            if (word.startsWith(joint, end) && next < word.length()) {
                joints.add(next);
                // Two joints are enough for any trade; a longer search would cost more than it finds.
                if (joints.size() <= 2 && splits(word, next, joints)) {
                    return true;
                }
                joints.removeLast();
            }
        }
        return false;
    }

    private boolean isPart(String part) {
        return part.length() >= SHORTEST_PART
                ? words.contains(part) || OTHER_PARTS.contains(part)
                : SHORT_PARTS.contains(part);
    }
}
