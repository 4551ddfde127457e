/**
 * What search engines read first: which addresses there are, and which of them not to ask for. Imports the search as the root
 * package describes it; knows neither Elasticsearch nor PostgreSQL, and no page.
 */
@NullMarked
package fr.productionfrance.annuaire.search.sitemap;

import org.jspecify.annotations.NullMarked;
