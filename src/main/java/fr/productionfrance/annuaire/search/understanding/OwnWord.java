package fr.productionfrance.annuaire.search.understanding;

import java.util.Optional;

/**
 * A word that a cluster has of its own, beside the nomenclature's; it counts with its forms, as the nomenclature's do.
 *
 * @param term as people write it
 * @param target the one thing it means; without one, the word is read no more
 */
public record OwnWord(String term, Optional<Target> target) {

    /** A code of the nomenclature, which says nothing without its vocabulary. */
    public record Target(Aspect aspect, String code) {}
}
