/**
 * Results as files for a spreadsheet: what was asked, when and at which address, then a row for each fiche, read a page at a
 * time and written as it is read. Only what every visitor sees, and no contacts: a file of those is what nobody published his
 * for. Imports the search as the root package describes it, the vocabularies' languages and the plain components; the words
 * are given by whoever has them.
 */
@NullMarked
package fr.productionfrance.annuaire.search.export;

import org.jspecify.annotations.NullMarked;
