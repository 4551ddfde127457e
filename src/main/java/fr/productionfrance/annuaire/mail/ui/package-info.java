/**
 * The page that shows the demo run's letters, since they go nowhere. Imports {@code mail}.
 */
@NullMarked
package fr.productionfrance.annuaire.mail.ui;

import org.jspecify.annotations.NullMarked;
