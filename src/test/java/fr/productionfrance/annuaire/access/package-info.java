@NullMarked
package fr.productionfrance.annuaire.access;

import org.jspecify.annotations.NullMarked;
