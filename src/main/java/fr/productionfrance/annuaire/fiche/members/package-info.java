/**
 * The members as the cluster's animator manages them: bringing one in, archiving it, merging two fiches of one firm, and the audits that
 * confirm what a member can make. Everything here is the animator's. Imports the model, its rules and its store, {@code fiche.editing}
 * for who is named how, and {@code access} for who asks; knows no page.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.members;

import org.jspecify.annotations.NullMarked;
