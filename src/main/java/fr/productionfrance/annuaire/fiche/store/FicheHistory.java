package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;

/** Who changed what in a fiche, and when. */
public interface FicheHistory {

    /** The changes of a fiche, the newest first; none when there is no such fiche, or it was generated in bulk. */
    List<Revision> of(FicheId id);
}
