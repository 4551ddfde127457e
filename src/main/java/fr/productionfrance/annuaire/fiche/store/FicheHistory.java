package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Who changed what in a fiche, and when. */
public interface FicheHistory {

    /** The changes of a fiche, the newest first; none when there is no such fiche, or it was generated in bulk. */
    List<Revision> of(FicheId id);

    /** Status and contents of a fiche at a version, as {@link Revision} has them; empty when the history does not tell. */
    Optional<JsonNode> stateAt(FicheId id, long version);
}
