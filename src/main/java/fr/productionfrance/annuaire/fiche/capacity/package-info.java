/**
 * How free a member's workshops are, as its keepers say it: one line for each site and process, saved, renewed and taken back. Decides
 * nothing of who may do so ({@code FicheAccess} does) and stores nothing itself ({@code FicheStore} does). Knows no page.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity;

import org.jspecify.annotations.NullMarked;
