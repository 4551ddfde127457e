package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/**
 * Some words and what they mean.
 *
 * @param words as they were typed
 * @param alternatives what else they may mean
 */
public record Recognised(Span span, String words, Meaning meaning, Sureness sureness, List<Meaning> alternatives) {

    public Recognised {
        alternatives = List.copyOf(alternatives);
    }

    public Aspect aspect() {
        return meaning.aspect();
    }
}
