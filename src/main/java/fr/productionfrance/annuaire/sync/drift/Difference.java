package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.search.indexing.IndexedFiche;
import org.jspecify.annotations.Nullable;

/**
 * A fiche about which index and store differ.
 *
 * @param fiche as the store has it; absent when it is gone
 * @param document as the index has it; absent when it is missing
 */
record Difference(
        FicheId id,
        DriftKind kind,
        @Nullable Fiche fiche,
        @Nullable IndexedFiche document) {

    DriftExample example() {
        return new DriftExample(
                id, kind, fiche == null ? null : fiche.version(), document == null ? null : document.version());
    }
}
