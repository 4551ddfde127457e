/**
 * The files by which members show their certificates: what is taken, decided by content alone; where it is kept, which is PostgreSQL; who
 * gets it, which {@code FicheAccess} decides; and when it goes. What a fiche says of a file is in {@code fiche.Proof}. Reads whether drafts
 * and waiting changes name a file. Knows no page.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.proofs;

import org.jspecify.annotations.NullMarked;
