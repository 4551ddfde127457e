@NullMarked
package fr.productionfrance.annuaire.design;

import org.jspecify.annotations.NullMarked;
