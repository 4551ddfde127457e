/** Tests of the rebuild: its arithmetic without servers, its promises on the real ones. */
@NullMarked
package fr.productionfrance.annuaire.sync;

import org.jspecify.annotations.NullMarked;
