@NullMarked
package fr.productionfrance.annuaire.search.ui;

import org.jspecify.annotations.NullMarked;
