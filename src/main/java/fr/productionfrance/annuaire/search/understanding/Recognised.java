package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.search.SearchCriteria;
import java.util.List;

/**
 * Some words and what they mean.
 *
 * @param words as they were typed
 * @param asked what they ask by themselves; nothing where there is no filter for it
 * @param alternatives what else they may mean
 */
public record Recognised(
        Span span, String words, Meaning meaning, Sureness sureness, SearchCriteria asked, List<Meaning> alternatives) {

    public Recognised {
        alternatives = List.copyOf(alternatives);
    }

    public Aspect aspect() {
        return meaning.aspect();
    }
}
