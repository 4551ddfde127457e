package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.Instant;
import java.util.List;

/** The fiches that wait to be published. */
public interface PendingFiches {

    /** All of them, the longest waiting first. */
    List<PendingFiche> all();

    /**
     * One of them.
     *
     * @param name the name it is known by
     */
    record PendingFiche(FicheId id, String slug, String name, Instant since) {}
}
