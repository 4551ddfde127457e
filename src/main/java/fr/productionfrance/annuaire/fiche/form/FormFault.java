package fr.productionfrance.annuaire.fiche.form;

import java.util.List;

/**
 * Something typed that can't be read.
 *
 * @param path where, as {@code Problem.path()} says it
 * @param messageKey of the words for it; with {@code .accepted} behind it, of what would be right
 */
public record FormFault(String path, String messageKey, List<Object> arguments) {

    public FormFault {
        arguments = List.copyOf(arguments);
    }
}
