@NullMarked
package fr.productionfrance.annuaire.mail.ui;

import org.jspecify.annotations.NullMarked;
