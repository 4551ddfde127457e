package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.store.FicheHistory;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.util.List;
import org.springframework.stereotype.Component;

/** What fiches said before. */
@Component
class FormerStates {

    private final FicheHistory history;

    FormerStates(FicheHistory history) {
        this.history = history;
    }

    /**
     * What has changed in a fiche since a version; nothing when only its status did.
     *
     * @param said what is compared with, where nobody knows what the fiche said at that version
     */
    List<Difference> since(long version, Fiche stored, FicheData said) {
        if (version == stored.version()) {
            return List.of();
        }
        var now = FicheJson.tree(stored.data());
        return history.stateAt(stored.id(), version)
                .map(state -> Differences.between(state.path("data"), now))
                .orElseGet(() -> Differences.between(FicheJson.tree(said), now));
    }
}
