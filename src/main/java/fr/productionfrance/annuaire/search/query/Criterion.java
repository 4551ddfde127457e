package fr.productionfrance.annuaire.search.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import fr.productionfrance.annuaire.search.Facet;

/**
 * What one facet asks of a document, in both ways of answering: met, or left blank. A document that does neither says no.
 *
 * @param facet whose choice it is
 * @param blank may overlap with {@code met}; always read as "met or blank"
 */
record Criterion(Facet facet, Query met, Query blank) {

    Query metOrBlank() {
        return Queries.anyOf(met, blank);
    }
}
