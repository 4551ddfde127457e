package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;
import java.util.Optional;

/** Turns a buyer's words into criteria. The same words always give the same. */
@FunctionalInterface
public interface QueryUnderstanding {

    /** Reads a text by itself, beside nothing that is asked already. */
    default Understood understand(String text, Language language) {
        return understand(text, language, SearchCriteria.EVERYTHING);
    }

    /**
     * Reads a text. It never fails: what can't be read stays text. Beyond {@link #MOST_CHARACTERS} nothing is read.
     *
     * @param language the page's; it decides only what the words leave open, such as "1,200"
     * @param current what is asked already; what the text says of the same comes in its place
     */
    default Understood understand(String text, Language language, SearchCriteria current) {
        return understand(text, language, current, List.of());
    }

    /**
     * The same, but for some of the words, which stay text whatever they may mean. So do words in quotation marks.
     *
     * @param asWritten where they stand in the text, in its composed form
     */
    Understood understand(String text, Language language, SearchCriteria current, List<Span> asWritten);

    /** A text as it is read, where misspelt words were put right; empty where none was. */
    default Optional<String> corrected(String text) {
        return Optional.empty();
    }

    /** What is read of a text: more than any specification that people paste. */
    int MOST_CHARACTERS = 20_000;
}
