package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of a tree at one of its levels: what a document holds so that a child implies its ancestors. */
final class CodePath {

    private final Vocabulary vocabulary;

    CodePath(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The code itself or the one above it that stands at the level, 1 being the root; null below the code. */
    @Nullable
    String at(int level, String code) {
        for (String above : vocabulary.withAncestors(code)) {
            if (vocabulary.get(above).level() == level) {
                return above;
            }
        }
        return null;
    }

    Set<String> at(int level, Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>();
        for (String code : codes) {
            String above = at(level, code);
            if (above != null) {
                found.add(above);
            }
        }
        return found;
    }
}
