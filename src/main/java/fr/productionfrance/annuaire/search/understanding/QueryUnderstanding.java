package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;

/** Turns a buyer's words into criteria. The same words always give the same. */
@FunctionalInterface
public interface QueryUnderstanding {

    /**
     * Reads a text. It never fails: what can't be read stays text. Beyond {@link #MOST_CHARACTERS} nothing is read.
     *
     * @param language the page's; it decides only what the words leave open, such as "1,200"
     * @param current what is asked already; what the text says of the same comes in its place
     */
    Understood understand(String text, Language language, SearchCriteria current);

    /** What is read of a text: more than any specification that people paste. */
    int MOST_CHARACTERS = 20_000;
}
