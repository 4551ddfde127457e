/** The animator's pages of the members: the list of all, and each with its audits and its merges. Imports {@code fiche.members}. */
@NullMarked
package fr.productionfrance.annuaire.fiche.members.ui;

import org.jspecify.annotations.NullMarked;
