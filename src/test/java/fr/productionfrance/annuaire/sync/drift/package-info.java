/** Tests of the drift check: the merge of the two sides without servers, finding and repairing on the real ones. */
@NullMarked
package fr.productionfrance.annuaire.sync.drift;

import org.jspecify.annotations.NullMarked;
