package fr.productionfrance.annuaire.nomenclature;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the entries of a vocabulary by their code, names and synonyms of all languages, as people type who leave marks out. */
public final class VocabularySearch {

    private final Vocabulary vocabulary;
    private final List<Entry> entries;

    private record Entry(Concept concept, String names) {

        /** 0 where a name in that language begins so, 1 where any other word for it does, 2 where the letters stand within. */
        int rank(String first, Language language) {
            if (Folding.of(concept.label().in(language)).startsWith(first)) {
                return 0;
            }
            return names.lines().anyMatch(name -> name.startsWith(first)) ? 1 : 2;
        }
    }

    public VocabularySearch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.entries = vocabulary.all().stream()
                .map(concept -> new Entry(
                        concept,
                        Folding.of(concept.code() + "\n" + concept.searchText().replace(" \n", "\n"))))
                .toList();
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The entries in whose words all that is typed stands, the likeliest first and of these the broadest; none when nothing is typed.
     *
     * @param offered which entries may be found at all
     */
    public List<Concept> like(String typed, Language language, Predicate<Concept> offered, int most) {
        List<String> words = Stream.of(Folding.ofAnyShape(typed).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        Comparator<Entry> likeliest = Comparator.<Entry>comparingInt(entry -> entry.rank(words.getFirst(), language))
                .thenComparingInt(entry -> entry.concept().level())
                .thenComparingInt(entry -> entry.concept().label().in(language).length());
        return entries.stream()
                .filter(entry -> offered.test(entry.concept()))
                .filter(entry -> words.stream().allMatch(entry.names()::contains))
                .sorted(likeliest)
                .limit(most)
                .map(Entry::concept)
                .toList();
    }
}
