/** Files of results, read back as a spreadsheet would. */
@NullMarked
package fr.productionfrance.annuaire.search.export;

import org.jspecify.annotations.NullMarked;
