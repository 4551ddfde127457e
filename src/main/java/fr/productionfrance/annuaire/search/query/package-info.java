/**
 * From a buyer's criteria to the request that Elasticsearch answers, and from its answer to a page. The only code that builds
 * search requests: each part of one is named after what a buyer means by it.
 */
@NullMarked
package fr.productionfrance.annuaire.search.query;

import org.jspecify.annotations.NullMarked;
