package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.Collection;
import java.util.Map;

/** What firms are called, where no more of their fiches is wanted. */
public interface FicheNames {

    /** The names that these fiches are known by, whatever their status; what is gone is absent. */
    Map<FicheId, String> of(Collection<FicheId> ids);
}
