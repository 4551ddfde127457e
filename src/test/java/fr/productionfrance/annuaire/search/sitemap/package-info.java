@NullMarked
package fr.productionfrance.annuaire.search.sitemap;

import org.jspecify.annotations.NullMarked;
