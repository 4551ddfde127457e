package fr.productionfrance.annuaire.fiche.editing;

import java.time.Instant;

/** Something the animator wrote to the keepers of a fiche. */
public record Remark(long id, String text, Instant at) {}
