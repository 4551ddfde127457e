/** Tests of the files by which members show their certificates. */
@NullMarked
package fr.productionfrance.annuaire.fiche.proofs;

import org.jspecify.annotations.NullMarked;
