/**
 * Reads a spreadsheet file, XLSX or CSV, into plain tables of text, whatever program wrote it. Knows nothing of fiches and
 * imports no other package of the program.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.imports.table;

import org.jspecify.annotations.NullMarked;
