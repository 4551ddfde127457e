/** Tests of the links' pages over HTTP, as mail programs, scanners and people ask for them. */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity.web;

import org.jspecify.annotations.NullMarked;
