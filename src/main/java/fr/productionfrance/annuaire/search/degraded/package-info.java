/**
 * What is left of the search while Elasticsearch is slow or away: it is not asked for a while, single fiches and names are
 * answered from the store, and everybody is told so. The one exception to "public pages never touch PostgreSQL": of all the
 * search this package alone may ask the {@code fiche :: store}. Imports {@code search} with its {@code query} and
 * {@code indexing}, which decide what is public.
 */
@NullMarked
package fr.productionfrance.annuaire.search.degraded;

import org.jspecify.annotations.NullMarked;
