package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import java.util.List;

/** Takes a snapshot of the published fiches piece by piece. What it throws ends the reading and reaches the caller. */
public interface SnapshotReader {

    /** Comes first, with how many fiches the snapshot holds: exactly as many as the batches will, together. */
    void begin(long count);

    /** Comes as often as needed, never with an empty list, always in the same thread. */
    void batch(List<Fiche> fiches);
}
