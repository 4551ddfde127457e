/**
 * Measures the directory against the servers it stands on, in one run on one machine, so that the ratio holds wherever it is
 * run: the search through the API against the same requests sent straight to Elasticsearch, and a rebuild against a bulk load
 * of documents made beforehand. Prints and writes nothing; never part of the tests.
 */
@NullMarked
package fr.productionfrance.annuaire.bench;

import org.jspecify.annotations.NullMarked;
