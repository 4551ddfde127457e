package fr.productionfrance.annuaire.fiche.editing;

import java.time.Instant;

/**
 * Something the animator wrote to the keepers of a fiche, or one of them to the animator.
 *
 * @param ofKeeper whether a keeper wrote it
 */
public record Remark(long id, String text, Instant at, boolean ofKeeper) {}
