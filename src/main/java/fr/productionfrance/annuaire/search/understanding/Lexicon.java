package fr.productionfrance.annuaire.search.understanding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names by the letters they are compared by, without gaps, so that "électro-érosion" and "electro erosion" are one. */
final class Lexicon {

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> joined;
    private final Set<String> words;

    /**
     * @param joined keys of the names that hold an "and" themselves
     * @param words every word of the names, folded
     */
    Lexicon(Map<String, List<Name>> names, Set<String> joined, Collection<String> words) {
        this.names.putAll(names);
        this.joined = Set.copyOf(joined);
        this.words = Set.copyOf(words);
        names.keySet().forEach(this::addBeginnings);
    }

    private void addBeginnings(String key) {
        for (int end = 1; end <= key.length(); end++) {
            beginnings.add(key.substring(0, end));
        }
    }

    List<Name> named(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** Whether a name goes on from here. */
    boolean begins(String key) {
        return beginnings.contains(key);
    }

    /** Whether a name is written with an "and", as "découpe et emboutissage" is; "moule et injection" is two names. */
    boolean isJoined(String key) {
        return joined.contains(key);
    }

    /** Every word of the names, folded. */
    Set<String> words() {
        return words;
    }
}
