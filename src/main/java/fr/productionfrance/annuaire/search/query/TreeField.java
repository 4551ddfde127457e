package fr.productionfrance.annuaire.search.query;

import static fr.productionfrance.annuaire.search.query.Queries.NOTHING;
import static fr.productionfrance.annuaire.search.query.Queries.anyOf;
import static fr.productionfrance.annuaire.search.query.Queries.isAnyOf;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.indexing.IndexField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A tree of codes as the index holds it: one field for each level, so that a code stands for itself and all below it. */
final class TreeField {

    private final Vocabulary vocabulary;
    private final List<IndexField> levels;

    TreeField(Vocabulary vocabulary, IndexField root) {
        this.vocabulary = vocabulary;
        this.levels = IndexField.levels(root);
    }

    /** Holds one of the codes, or one below it. */
    Query holds(Collection<String> codes) {
        TreeMap<Integer, Set<String>> byLevel = new TreeMap<>();
        for (String code : codes) {
            byLevel.computeIfAbsent(vocabulary.get(code).level(), _ -> new TreeSet<>())
                    .add(code);
        }
        if (byLevel.isEmpty()) {
            return NOTHING;
        }
        List<Query> queries = new ArrayList<>();
        byLevel.forEach((level, atLevel) -> queries.add(isAnyOf(level(level), atLevel)));
        return anyOf(queries);
    }

    /** The codes above the given ones: who says no more than that has left the question open. */
    Set<String> above(Collection<String> codes) {
        Set<String> above = new TreeSet<>();
        codes.forEach(code -> above.addAll(vocabulary.ancestors(code)));
        return above;
    }

    IndexField level(int level) {
        return levels.get(level - 1);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
