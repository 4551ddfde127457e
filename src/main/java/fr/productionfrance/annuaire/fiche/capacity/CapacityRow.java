package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Site;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a member's capacity.
 *
 * @param position the site's place in the fiche, from 0
 * @param declared what was said last, whether or not it still holds
 */
public record CapacityRow(CapacityKey key, int position, Site site, Optional<Capacity> declared) {

    public String process() {
        return key.process();
    }

    /** What a buyer is told at an instant. */
    public Capacity.State stateAt(Instant now) {
        return declared.map(capacity -> capacity.stateAt(now)).orElse(Capacity.State.UNKNOWN);
    }
}
