/** Tests of the animator's page on the cluster's words. */
@NullMarked
package fr.productionfrance.annuaire.synonyms.ui;

import org.jspecify.annotations.NullMarked;
