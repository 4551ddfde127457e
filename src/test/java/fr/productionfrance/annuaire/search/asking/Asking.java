package fr.productionfrance.annuaire.search.asking;

import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.understanding.QueryUnderstanding;

/** For tests of pages that read what is typed. */
public final class Asking {

    private Asking() {}

    public static SearchInWords of(QueryUnderstanding understanding, FicheSearch search) {
        return new SearchInWords(understanding, search);
    }
}
