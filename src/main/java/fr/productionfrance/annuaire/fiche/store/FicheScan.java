package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Reads fiches whole and many at a time, for the index. */
public interface FicheScan {

    /**
     * Reads every published fiche of one consistent snapshot, in the order of their ids, holding one batch in memory at a time.
     * What is written meanwhile is not seen. The snapshot stays open until the last batch is taken, and keeps one
     * connection.
     *
     * @param batchSize the most fiches in one batch; 500 reads fastest
     */
    void readPublished(int batchSize, SnapshotReader reader);

    /**
     * Reads the fiches that were published, or may have been, and no longer are, as they are now, in the order of their ids.
     *
     * @param batchSize the most fiches in one batch
     */
    void readWithdrawn(int batchSize, Consumer<List<Withdrawn>> reader);

    /** A fiche that is not published, at its version. */
    record Withdrawn(FicheId id, long version) {}

    /** The fiches of these ids as they are now, whatever their status, in no order; unknown ids are absent. */
    List<Fiche> read(Collection<FicheId> ids);
}
