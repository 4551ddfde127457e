/**
 * The letter about capacity and its links: each sets one line of one fiche to one state, or renews them all, once and for as long as the
 * letter is fresh, without signing in. A link acts as the account that it was sent to and can do nothing else.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity.links;

import org.jspecify.annotations.NullMarked;
