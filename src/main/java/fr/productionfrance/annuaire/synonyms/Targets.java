package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Folding;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a word may mean: every entry of the nomenclature, found by its names and its code. */
@Component
public class Targets {

    private static final Comparator<Entry> SHORTEST_FIRST =
            Comparator.comparingInt(entry -> entry.names().length());

    private final Map<Aspect, Vocabulary> vocabularies = new LinkedHashMap<>();
    private final List<Entry> entries;

    private record Entry(Target target, Concept concept, String names) {}

    Targets(Nomenclature nomenclature) {
        vocabularies.put(Aspect.PROCESS, nomenclature.processes());
        vocabularies.put(Aspect.MATERIAL, nomenclature.materials());
        vocabularies.put(Aspect.CERTIFICATION, nomenclature.certifications());
        vocabularies.put(Aspect.SECTOR, nomenclature.sectors());
        entries = vocabularies.entrySet().stream()
                .flatMap(vocabulary -> vocabulary.getValue().all().stream()
                        .map(concept -> new Entry(
                                new Target(vocabulary.getKey(), concept.code()),
                                concept,
                                Folding.of(concept.code() + " " + concept.searchText()))))
                .toList();
    }

    boolean exists(Target target) {
        Vocabulary vocabulary = vocabularies.get(target.aspect());
        return vocabulary != null && vocabulary.contains(target.code());
    }

    /** The name of what a word means; its code where the nomenclature lacks it. */
    public String label(Aspect aspect, String code, Language language) {
        Vocabulary vocabulary = vocabularies.get(aspect);
        return vocabulary == null ? code : vocabulary.label(code, language);
    }

    /** The entries in whose names or code all these letters stand: first those whose name begins so, then the shortest. */
    public List<Target> like(String typed, Language language, int most) {
        List<String> words = Stream.of(Folding.of(typed).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Comparator<Entry> beginsSoFirst = Comparator.comparing(
                entry -> !Folding.of(entry.concept().label().in(language)).startsWith(words.getFirst()));
        return entries.stream()
                .filter(entry -> words.stream().allMatch(entry.names()::contains))
                .sorted(beginsSoFirst.thenComparing(SHORTEST_FIRST))
                .limit(most)
                .map(Entry::target)
                .toList();
    }
}
