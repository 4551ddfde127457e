package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.OwnNames;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.nomenclature.VocabularySearch;
import fr.productionfrance.annuaire.search.understanding.Aspect;
import fr.productionfrance.annuaire.search.understanding.OwnWord.Target;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a word may mean: every entry of the nomenclature, found by its names and its code. */
@Component
public class Targets {

    private final Map<Aspect, Vocabulary> vocabularies;
    private final Map<Aspect, VocabularySearch> searches = new LinkedHashMap<>();

    private record Found(Target target, VocabularySearch.Match match) {}

    Targets(Nomenclature nomenclature, OwnNames ownNames) {
        vocabularies = ClusterNames.vocabularies(nomenclature);
        vocabularies.forEach((aspect, vocabulary) -> searches.put(aspect, new VocabularySearch(vocabulary, ownNames)));
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

    /** The entries of all vocabularies in whose words all that is typed stands, the likeliest first. */
    public List<Target> like(String typed, Language language, int most) {
        return searches.entrySet().stream()
                .flatMap(search -> search.getValue()
                        .matches(typed, language)
                        .map(match -> new Found(
                                new Target(search.getKey(), match.concept().code()), match)))
                .sorted(Comparator.comparing(Found::match))
                .limit(most)
                .map(Found::target)
                .toList();
    }
}
