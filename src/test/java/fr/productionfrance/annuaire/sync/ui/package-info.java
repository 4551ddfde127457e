/** Tests of the animator's page on the index. */
@NullMarked
package fr.productionfrance.annuaire.sync.ui;

import org.jspecify.annotations.NullMarked;
