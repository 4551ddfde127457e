package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.FicheId;
import org.jspecify.annotations.Nullable;

/**
 * A fiche that a run found to differ.
 *
 * @param storeVersion absent when the fiche is gone
 * @param indexVersion absent when the index lacks it
 */
public record DriftExample(
        FicheId id,
        DriftKind kind,
        @Nullable Long storeVersion,
        @Nullable Long indexVersion) {}
