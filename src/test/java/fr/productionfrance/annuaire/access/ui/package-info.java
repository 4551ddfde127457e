@NullMarked
package fr.productionfrance.annuaire.access.ui;

import org.jspecify.annotations.NullMarked;
