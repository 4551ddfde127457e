/** Tests of letters: what may be one, and what becomes of it. */
@NullMarked
package fr.productionfrance.annuaire.mail;

import org.jspecify.annotations.NullMarked;
