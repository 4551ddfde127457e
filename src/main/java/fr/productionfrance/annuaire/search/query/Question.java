package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.search.SearchCriteria;

/**
 * What a buyer asks and when, with what that asks of documents: translated once, however many requests it takes to answer.
 */
record Question(SearchCriteria criteria, Asked asked, Moment moment) {}
