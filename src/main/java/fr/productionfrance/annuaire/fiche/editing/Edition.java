package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.util.Optional;

/**
 * A fiche to be edited.
 *
 * @param draft what the caller was typing
 * @param waiting what waits for the animator; where nothing was typed since, editing goes on from there
 * @param reviewed whether all that is saved waits for the animator; where not, changes of audited facts do so still
 */
public record Edition(Fiche stored, Optional<Draft> draft, Optional<Draft> waiting, boolean reviewed) {

    /** What a form is to show. */
    public FicheData data() {
        return draft.map(Draft::data).orElseGet(this::settled);
    }

    /** What needs no saving. */
    public FicheData settled() {
        return waiting.map(Draft::data).orElse(stored.data());
    }

    /** Tells this state of what a form shows from every other one. */
    public String mark() {
        return draft.or(() -> waiting).map(Draft::mark).orElse(String.valueOf(stored.version()));
    }

    /** The version that a save of it names. */
    public long baseVersion() {
        return draft.or(() -> waiting).map(Draft::baseVersion).orElse(stored.version());
    }
}
