package fr.productionfrance.annuaire.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An account as the animator sees it.
 *
 * @param invitationEnds until when the last invitation's link works; empty when there is none that does
 * @param fiches the ids of the fiches it keeps, in the order it got them
 */
public record Person(
        UUID id,
        String email,
        Role role,
        State state,
        Optional<Instant> lastSignIn,
        Optional<Instant> invitationEnds,
        List<UUID> fiches) {

    /** What may become of an account. */
    public enum State {
        /** Has not answered yet. */
        INVITED,
        OPEN,
        CLOSED
    }

    public Person {
        fiches = List.copyOf(fiches);
    }

    /** Nothing of the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
