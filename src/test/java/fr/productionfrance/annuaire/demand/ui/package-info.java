@NullMarked
package fr.productionfrance.annuaire.demand.ui;

import org.jspecify.annotations.NullMarked;
