/**
 * What the links of letters about capacity open: pages that the server makes alone, without a session. Looking changes nothing; only the
 * form that stands on them does.
 */
@NullMarked
package fr.productionfrance.annuaire.fiche.capacity.web;

import org.jspecify.annotations.NullMarked;
