package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The words of the vocabularies: which words are right as they stand, and which processes and materials a text names. The
 * latter only ranks: of the capabilities of a fiche, the one that the words speak of is shown first.
 */
@Component
class TradeWords {

    private final Set<String> words = new HashSet<>();
    private final Map<Set<String>, Set<String>> processes = new HashMap<>();
    private final Map<Set<String>, Set<String>> materials = new HashMap<>();

    TradeWords(Nomenclature nomenclature) {
        nomenclature.processes().all().forEach(concept -> add(concept, processes));
        nomenclature.materials().all().forEach(concept -> add(concept, materials));
    }

    private void add(Concept concept, Map<Set<String>, Set<String>> index) {
        names(concept).map(TradeWords::folded).filter(name -> !name.isEmpty()).forEach(name -> {
            words.addAll(name);
            index.computeIfAbsent(name, _ -> new TreeSet<>()).add(concept.code());
        });
    }

    private static Stream<String> names(Concept concept) {
        return Stream.of(
                        List.of(
                                concept.label().fr(),
                                concept.label().en(),
                                concept.label().de()),
                        concept.synonyms(),
                        concept.shortTokens(),
                        concept.designations().exact())
                .flatMap(Collection::stream);
    }

    private static Set<String> folded(String text) {
        Set<String> folded = new HashSet<>();
        Words.of(text).forEach(word -> folded.add(Words.folded(word)));
        return folded;
    }

    boolean contains(String word) {
        return words.contains(Words.folded(word));
    }

    Set<String> processesNamedIn(String text) {
        return namedIn(text, processes);
    }

    Set<String> materialsNamedIn(String text) {
        return namedIn(text, materials);
    }

    /** The codes one of whose names has all its words in the text. */
    private static Set<String> namedIn(String text, Map<Set<String>, Set<String>> index) {
        Set<String> typed = folded(text);
        Set<String> named = new TreeSet<>();
        index.forEach((name, codes) -> {
            if (typed.containsAll(name)) {
                named.addAll(codes);
            }
        });
        return named;
    }
}
