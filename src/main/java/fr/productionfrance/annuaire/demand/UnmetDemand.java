package fr.productionfrance.annuaire.demand;

import fr.productionfrance.annuaire.search.SearchCriteria;
import java.time.LocalDate;

/**
 * What buyers asked and no fiche answered.
 *
 * @param address the parameters of the search that asks it again
 * @param last when it was asked last
 * @param toConfirm fiches that contradicted no criterion then
 */
public record UnmetDemand(SearchCriteria criteria, String address, long searches, LocalDate last, int toConfirm) {}
