package fr.productionfrance.annuaire.fiche.due;

import java.util.Optional;

/**
 * Which fiches to list.
 *
 * @param name letters that the name holds; empty for any
 */
public record DueFilter(Optional<DueKind> kind, String name) {

    public static final DueFilter ALL = new DueFilter(Optional.empty(), "");
}
