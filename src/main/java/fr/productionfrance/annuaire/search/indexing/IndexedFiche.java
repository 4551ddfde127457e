package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.FicheId;

/**
 * What the index holds of a fiche, as far as it takes to compare it with the store.
 *
 * @param version of the fiche that its document was made from
 * @param contentHash as {@link EncodedFiche#contentHash()} gives it; empty when the document tells none
 */
public record IndexedFiche(FicheId id, long version, String contentHash) {}
