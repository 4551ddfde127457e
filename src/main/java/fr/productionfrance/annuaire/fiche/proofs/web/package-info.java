/** How proof files are handed out: as attachments that no browser opens as a page of the directory. Imports {@code fiche.proofs}. */
@NullMarked
package fr.productionfrance.annuaire.fiche.proofs.web;

import org.jspecify.annotations.NullMarked;
