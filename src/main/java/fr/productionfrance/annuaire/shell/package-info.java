/**
 * The frame around every page: document head, header with brand, language menu and sign-in link, footer, error pages.
 * May import {@code access} and {@code design}.
 */
@NullMarked
package fr.productionfrance.annuaire.shell;

import org.jspecify.annotations.NullMarked;
