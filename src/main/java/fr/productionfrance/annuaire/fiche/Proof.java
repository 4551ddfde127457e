package fr.productionfrance.annuaire.fiche;

import java.util.UUID;

/**
 * The file by which a member shows a certificate. The file itself is kept apart; what a fiche says of it, it goes on saying in its
 * history when the file is gone.
 *
 * @param id of the file, where that is still kept
 * @param name as its member called it, without what a name of a file must not hold
 * @param sha256 of its content, in hexadecimal digits
 */
public record Proof(UUID id, String name, String sha256) {}
