@NullMarked
package fr.productionfrance.annuaire.shell;

import org.jspecify.annotations.NullMarked;
