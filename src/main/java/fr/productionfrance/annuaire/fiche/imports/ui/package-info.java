/**
 * The animator's page of the import: hand in files, see what would change, agree, see what came of it. Imports {@code
 * fiche.imports} and the design's components.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.imports.ui;

import org.jspecify.annotations.NullMarked;
