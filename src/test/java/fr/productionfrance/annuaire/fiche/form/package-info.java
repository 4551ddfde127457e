@NullMarked
package fr.productionfrance.annuaire.fiche.form;

import org.jspecify.annotations.NullMarked;
