/**
 * The pages of letters about searches: the form, and what the links in letters lead to. Plain documents without a session; what acts is a
 * button, since mail programs open links by themselves to look at them. Imports the module's root, the search's words and the plain components.
 */
@NullMarked
package fr.productionfrance.annuaire.alerts.ui;

import org.jspecify.annotations.NullMarked;
