package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a vocabulary, in the words of SKOS.
 *
 * @param code unique within its vocabulary; a code says nothing without the name of its vocabulary
 * @param broader code of the entry above, null for a root
 * @param synonyms other words for exactly this entry, of all languages together
 * @param shortTokens abbreviations to be matched as whole words only, never fuzzily
 * @param level 1 for a root, 2 below it, and so on
 * @param naf activity codes (NAF rév. 2) of which this is the trade; see {@link NafCodes}
 * @param designations how a material is ordered; without any for other vocabularies
 */
public record Concept(
        String code,
        @Nullable String broader,
        Labels label,
        List<String> synonyms,
        List<String> shortTokens,
        int level,
        boolean leaf,
        List<String> naf,
        Certainty certainty,
        Designations designations) {

    /**
     * Every word that means exactly this entry, in all languages, for the index document. Near equivalents are not in
     * it: see {@link #nearText()}.
     */
    public String searchText() {
        return Stream.of(
                        Stream.of(label.fr(), label.en(), label.de()),
                        synonyms.stream(),
                        shortTokens.stream(),
                        designations.exact().stream())
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining(" \n"));
    }

    /** Designations of near equivalents, to be indexed apart and ranked lower. */
    public String nearText() {
        return String.join(" \n", designations.near());
    }
}
