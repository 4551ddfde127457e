package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import fr.productionfrance.annuaire.nomenclature.VocabularySearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The entries of a vocabulary, found by its words or by going down its tree.
 *
 * @param top where one begins when nothing is typed
 * @param offered what may be found
 */
record Codes(VocabularySearch search, Language language, List<Concept> top, Predicate<Concept> offered)
        implements Options {

    private static final int MOST_SHOWN = 12;

    /** All of a vocabulary. */
    static Codes all(VocabularySearch search, Language language) {
        return new Codes(search, language, search.vocabulary().roots(), _ -> true);
    }

    /** What stands below one of its entries. */
    static Codes below(VocabularySearch search, Language language, String code) {
        Vocabulary vocabulary = search.vocabulary();
        return vocabulary.contains(code)
                ? new Codes(
                        search,
                        language,
                        vocabulary.narrower(code),
                        concept -> vocabulary.ancestors(concept.code()).contains(code))
                : new Codes(search, language, List.of(), _ -> false);
    }

    /** Only what has nothing below it. */
    static Codes leaves(VocabularySearch search, Language language) {
        return new Codes(search, language, search.vocabulary().roots(), Concept::leaf);
    }

    @Override
    public List<Option> like(String typed) {
        return options(typed.isBlank() ? top : search.like(typed, language, offered, MOST_SHOWN));
    }

    @Override
    public List<Option> below(String value) {
        return options(search.vocabulary().narrower(value));
    }

    private List<Option> options(List<Concept> concepts) {
        return concepts.stream().map(this::option).toList();
    }

    private Option option(Concept concept) {
        return new Option(concept.code(), concept.label().in(language), path(concept.code()), !concept.leaf());
    }

    @Override
    public Option of(String value) {
        return search.vocabulary().find(value).map(this::option).orElse(new Option(value, value, "", false));
    }

    /** Whether picking it is of use, or it only leads on. */
    boolean isOffered(String value) {
        return search.vocabulary().find(value).filter(offered).isPresent();
    }

    private String path(String code) {
        List<String> above = new ArrayList<>(search.vocabulary().ancestors(code));
        Collections.reverse(above);
        return above.stream()
                .map(one -> search.vocabulary().label(one, language))
                .collect(Collectors.joining(" › "));
    }
}
