/**
 * The animator's page on the index: how it stands, rebuilding it, and what became of earlier rebuilds. May import
 * {@code sync} and what that may import; everything it shows comes from there.
 */
@NullMarked
package fr.productionfrance.annuaire.sync.ui;

import org.jspecify.annotations.NullMarked;
