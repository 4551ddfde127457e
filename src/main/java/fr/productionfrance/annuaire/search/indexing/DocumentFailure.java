package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.FicheId;

/** A fiche that an index refused, and what it said. */
public record DocumentFailure(FicheId id, String error) {}
