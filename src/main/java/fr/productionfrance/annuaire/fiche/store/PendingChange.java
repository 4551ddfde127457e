package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fiche that the index has to hear of, as it is now, however many changes led there.
 *
 * @param version of the fiche as it is now; of its last change where it is gone
 * @param fiche absent where it is gone
 */
public record PendingChange(
        FicheId id, long version, @Nullable Fiche fiche) {

    /** What the index has to hold; empty where it must hold nothing. */
    public Optional<Fiche> published() {
        return Optional.ofNullable(fiche).filter(found -> found.status() == FicheStatus.PUBLISHED);
    }
}
