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
    private final Set<String> words;

    Lexicon(Map<String, List<Name>> names, Collection<String> words) {
        this.names.putAll(names);
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

    /** Every word of the names, folded. */
    Set<String> words() {
        return words;
    }
}
