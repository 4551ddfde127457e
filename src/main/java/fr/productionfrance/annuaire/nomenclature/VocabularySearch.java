package fr.productionfrance.annuaire.nomenclature;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the entries of a vocabulary by their code, their names and synonyms of all languages and the cluster's own, as people type who
 * leave marks out.
 */
public final class VocabularySearch {

    private static final int BEGINS_ITS_NAME = 0;
    private static final int BEGINS_ANOTHER_WORD = 1;
    private static final int WITHIN = 2;

    private final Vocabulary vocabulary;
    private final OwnNames ownNames;
    private final List<Entry> entries;

    private record Entry(Concept concept, String names) {

        Entry alsoNamed(List<String> others) {
            return others.isEmpty()
                    ? this
                    : new Entry(
                            concept,
                            others.stream().map(Folding::of).collect(Collectors.joining("\n", names + "\n", "")));
        }
    }

    /**
     * An entry that was found, to be ordered among others: the likeliest first and of these the broadest.
     *
     * @param rank 0 where its name begins with what was typed, 1 where any other word for it does, 2 where the letters stand within
     */
    public record Match(Concept concept, int rank, int length) implements Comparable<Match> {

        private static final Comparator<Match> LIKELIEST = Comparator.comparingInt(Match::rank)
                .thenComparingInt(match -> match.concept().level())
                .thenComparingInt(Match::length);

        @Override
        public int compareTo(Match other) {
            return LIKELIEST.compare(this, other);
        }
    }

    /** @param ownNames are asked at each search */
    public VocabularySearch(Vocabulary vocabulary, OwnNames ownNames) {
        this.vocabulary = vocabulary;
        this.ownNames = ownNames;
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
     * The entries in whose words all that is typed stands, the likeliest first; none when nothing is typed.
     *
     * @param offered which entries may be found at all
     */
    public List<Concept> like(String typed, Language language, Predicate<Concept> offered, int most) {
        return matches(typed, language)
                .filter(match -> offered.test(match.concept()))
                .sorted()
                .limit(most)
                .map(Match::concept)
                .toList();
    }

    /** All of them in the vocabulary's order, for who looks in several vocabularies. */
    public Stream<Match> matches(String typed, Language language) {
        List<String> words = Stream.of(Folding.ofAnyShape(typed).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        Map<String, List<String>> own = ownNames.of(vocabulary);
        return entries.stream()
                .map(entry -> entry.alsoNamed(own.getOrDefault(entry.concept().code(), List.of())))
                .filter(entry -> words.stream().allMatch(entry.names()::contains))
                .map(entry -> match(entry, words.getFirst(), language));
    }

    private static Match match(Entry entry, String first, Language language) {
        String name = entry.concept().label().in(language);
        int rank = Folding.of(name).startsWith(first)
                ? BEGINS_ITS_NAME
                : entry.names().lines().anyMatch(word -> word.startsWith(first)) ? BEGINS_ANOTHER_WORD : WITHIN;
        return new Match(entry.concept(), rank, name.length());
    }
}
