package fr.productionfrance.annuaire.nomenclature;

import java.util.List;
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

    /** All that means exactly this entry, in all languages, its labels first. Near equivalents are not among it. */
    public List<String> names() {
        return Stream.of(List.of(label.fr(), label.en(), label.de()), synonyms, shortTokens, designations.exact())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Its {@link #names()} for the index document. */
    public String searchText() {
        return String.join(" \n", names());
    }

    /** Designations of near equivalents, to be indexed apart and ranked lower. */
    public String nearText() {
        return String.join(" \n", designations.near());
    }
}
