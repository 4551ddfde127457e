/**
 * What is due on fiches: a look over, capacity that nobody knows any more, certificates that end, facts that are missing, by weights that
 * everybody may read. Worked out in PostgreSQL, page by page, for the animator; fiche by fiche for its keepers; and in letters.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.due;

import org.jspecify.annotations.NullMarked;
