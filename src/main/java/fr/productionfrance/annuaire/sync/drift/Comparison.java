package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.search.indexing.FicheEncoder;
import fr.productionfrance.annuaire.search.indexing.IndexedFiche;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a document is what its fiche says.
 *
 * @param contents whether it has to be the same to the last letter; else the version is enough
 */
record Comparison(FicheEncoder encoder, boolean contents) {

    /**
     * Compares.
     *
     * @param fiche as the store has it, whatever its status; absent when there is none
     * @param document as the index has it; absent when there is none
     * @return empty when all is well
     */
    Optional<DriftKind> of(@Nullable Fiche fiche, @Nullable IndexedFiche document) {
        boolean published = fiche != null && fiche.status() == FicheStatus.PUBLISHED;
        if (document == null) {
            return published ? Optional.of(DriftKind.MISSING) : Optional.empty();
        }
        if (fiche == null) {
            return Optional.of(DriftKind.EXTRA);
        }
        if (document.version() > fiche.version()) {
            return Optional.of(DriftKind.AHEAD);
        }
        if (!published) {
            return Optional.of(DriftKind.EXTRA);
        }
        return isUpToDate(fiche, document) ? Optional.empty() : Optional.of(DriftKind.STALE);
    }

    private boolean isUpToDate(Fiche fiche, IndexedFiche document) {
        return document.version() == fiche.version()
                && (!contents || encoder.encode(fiche).contentHash().equals(document.contentHash()));
    }
}
