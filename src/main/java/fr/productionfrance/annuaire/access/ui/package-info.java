/** The pages of signing in and of making the first ADMIN. Imports {@code access}. */
@NullMarked
package fr.productionfrance.annuaire.access.ui;

import org.jspecify.annotations.NullMarked;
