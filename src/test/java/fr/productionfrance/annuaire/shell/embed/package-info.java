@NullMarked
package fr.productionfrance.annuaire.shell.embed;

import org.jspecify.annotations.NullMarked;
