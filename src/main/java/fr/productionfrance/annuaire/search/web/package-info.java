/**
 * The directory as a JSON API: the same search, under the same parameters, as the page. Answers carry codes beside their names
 * in the asked language; errors are problem details (RFC 9457). Imports the search as the root package describes it and the
 * vocabularies; knows neither Elasticsearch nor PostgreSQL.
 */
@NullMarked
package fr.productionfrance.annuaire.search.web;

import org.jspecify.annotations.NullMarked;
