package fr.productionfrance.annuaire.fiche;

import java.util.List;

/**
 * Something in a fiche that does not hold, said so that a form, an import or a log can tell it in its own words.
 *
 * @param path where, as {@code sites[0].capabilities[2].batch.max}
 * @param arguments what the message names, in the order of its place-holders: numbers, codes and words, never markup
 */
public record Problem(String path, ProblemCode code, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Whether the fiche can't be stored as long as this stands; else it only deserves a second look. */
    public boolean isError() {
        return code.isError();
    }
}
