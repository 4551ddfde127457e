package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The words of the vocabularies: which words are right as they stand, and which processes and materials a text names. The
 * latter only ranks: of the capabilities of a fiche, the one that the words speak of is shown first.
 */
@Component
class TradeWords {

    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Name>> processes = new HashMap<>();
    private final Map<String, List<Name>> materials = new HashMap<>();

    /** The words of a name, all of which a text must hold to name the concept. */
    private record Name(Set<String> words, String code) {}

    TradeWords(Nomenclature nomenclature) {
        nomenclature.processes().all().forEach(concept -> add(concept, processes));
        nomenclature.materials().all().forEach(concept -> add(concept, materials));
    }

    /** Under the longest word of each name, which few names share: a text then meets no more than the names it may hold. */
    private void add(Concept concept, Map<String, List<Name>> index) {
        concept.names().stream()
                .map(TradeWords::folded)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    words.addAll(name);
                    index.computeIfAbsent(longest(name), _ -> new ArrayList<>()).add(new Name(name, concept.code()));
                });
    }

    private static String longest(Set<String> name) {
        return name.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
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
    private static Set<String> namedIn(String text, Map<String, List<Name>> index) {
        Set<String> typed = folded(text);
        return typed.stream()
                .flatMap(word -> index.getOrDefault(word, List.of()).stream())
                .filter(name -> typed.containsAll(name.words()))
                .map(Name::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
