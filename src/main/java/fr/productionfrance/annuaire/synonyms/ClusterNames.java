package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.OwnNames;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cluster's words that are in use on this node, as names for who picks from the nomenclature. */
@Component
class ClusterNames implements OwnNames {

    private final Map<Aspect, Vocabulary> vocabularies;
    private final WordBook words;

    ClusterNames(Nomenclature nomenclature, WordBook words) {
        this.vocabularies = vocabularies(nomenclature);
        this.words = words;
    }

    /** What a word may be of. */
    static Map<Aspect, Vocabulary> vocabularies(Nomenclature nomenclature) {
        Map<Aspect, Vocabulary> vocabularies = new LinkedHashMap<>();
        vocabularies.put(Aspect.PROCESS, nomenclature.processes());
        vocabularies.put(Aspect.MATERIAL, nomenclature.materials());
        vocabularies.put(Aspect.CERTIFICATION, nomenclature.certifications());
        vocabularies.put(Aspect.SECTOR, nomenclature.sectors());
        return vocabularies;
    }

    @Override
    public Map<String, List<String>> of(Vocabulary vocabulary) {
        return words.inUse().stream()
                .flatMap(word -> target(word, vocabulary).map(code -> Map.entry(code, word.term())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<String> target(OwnWord word, Vocabulary vocabulary) {
        return word.target().stream()
                .filter(target -> vocabulary.equals(vocabularies.get(target.aspect())))
                .map(OwnWord.Target::code);
    }
}
