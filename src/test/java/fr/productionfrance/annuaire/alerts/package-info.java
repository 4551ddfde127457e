@NullMarked
package fr.productionfrance.annuaire.alerts;

import org.jspecify.annotations.NullMarked;
