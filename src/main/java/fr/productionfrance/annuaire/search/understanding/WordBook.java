package fr.productionfrance.annuaire.search.understanding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words that the reader of queries knows, which a cluster may add to and take away from while the program runs. */
public interface WordBook {

    /** The letters by which a word is compared: two words with the same are one. Empty where nothing can be compared. */
    Optional<String> form(String term);

    /**
     * What a word means now: as a name of the nomenclature, in company of other words too, or else as a whole text by itself. Empty
     * where it means nothing.
     */
    List<Meaning> meanings(String term);

    /** Whether it is a name of the nomenclature or a word of the cluster's own, and not a number, a place or the like. */
    boolean isName(String term);

    /** Whether a word would be read as what it is to mean, if these words were used and it with them. */
    boolean canBeRead(OwnWord word, Collection<OwnWord> others);

    /** The cluster's own words that are in use; the same list until others are used. */
    List<OwnWord> inUse();

    /**
     * Uses these words in place of those that were used before, for all that is read from now on; a reading that goes on ends as
     * it began.
     *
     * @throws IllegalArgumentException when the nomenclature lacks a code; the words that were used stay
     */
    void use(Collection<OwnWord> words);
}
