/**
 * The import of what a cluster has: one spreadsheet of members and one of capabilities, matched with the stored fiches by
 * SIREN and SIRET, shown as a plan before anything is written, then written whole or not at all.
 *
 * <p>The way of a file: {@code table} reads it into rows of text, {@link SheetReader} finds the columns by their names, {@link
 * RowReader} reads the cells, {@link ImportPlanner} lays the rows over the stored fiches and tells what would change, {@link
 * ImportService} writes a plan. {@code docs/import.md} is the same from the outside.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.imports;

import org.jspecify.annotations.NullMarked;
