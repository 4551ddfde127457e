package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;

/** Published in the thread that changed these fiches, once the change is committed. */
public record FichesChanged(List<FicheId> ids) {

    public FichesChanged {
        ids = List.copyOf(ids);
    }
}
