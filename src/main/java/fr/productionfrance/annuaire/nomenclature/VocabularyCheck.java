package fr.productionfrance.annuaire.nomenclature;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold for the rows of a vocabulary to be a tree. */
final class VocabularyCheck {

    private VocabularyCheck() {}

    /**
     * The concepts by code, in file order.
     *
     * @throws NomenclatureException on a duplicate or missing code, a parent that does not exist or stands below its
     *     child, a wrong level, a leaf with children, a branch without
     */
    static Map<String, Concept> byCode(String vocabulary, List<Concept> inFileOrder) {
        Map<String, Concept> byCode = new LinkedHashMap<>();
        Set<String> parents = new HashSet<>();
        for (Concept concept : inFileOrder) {
            require(!concept.code().isBlank(), vocabulary, "an entry has no code");
            int level = 1;
            if (concept.broader() != null) {
                Concept broader = byCode.get(concept.broader());
                require(
                        broader != null,
                        vocabulary,
                        concept.code() + ": its parent " + concept.broader() + " does not exist above it");
                level = broader == null ? 1 : broader.level() + 1;
                parents.add(concept.broader());
            }
            require(
                    concept.level() == level,
                    vocabulary,
                    concept.code() + ": level " + concept.level() + " is written, " + level + " is right");
            require(
                    byCode.put(concept.code(), concept) == null,
                    vocabulary,
                    concept.code() + ": this code stands twice");
        }
        for (Concept concept : inFileOrder) {
            boolean parent = parents.contains(concept.code());
            require(!(concept.leaf() && parent), vocabulary, concept.code() + ": a leaf with entries below it");
            require(concept.leaf() || parent, vocabulary, concept.code() + ": a branch with nothing below it");
        }
        return byCode;
    }

    private static void require(boolean condition, String vocabulary, String message) {
        if (!condition) {
            throw new NomenclatureException(vocabulary + ": " + message);
        }
    }
}
