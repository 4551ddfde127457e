@NullMarked
package fr.productionfrance.annuaire.alerts.ui;

import org.jspecify.annotations.NullMarked;
