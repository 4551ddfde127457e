package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Hands the pending changes over, at least once each. Any number of programs may take from it at once: each change goes to one
 * of them at a time.
 *
 * <p>What is taken was committed before {@link Taker#take} is called, and is kept from others until it returns. When it throws,
 * everything is as before.
 */
public interface ChangeFeed {

    /** Brings changes to the index. */
    interface Taker {

        /** Tells for each change what became of it; a change left out stays as it was. */
        Map<FicheId, ChangeOutcome> take(List<PendingChange> changes);
    }

    /**
     * Takes changes that are due, the oldest first, leaving out those that somebody else has at this moment.
     *
     * @param most changes at a time; several of one fiche are handed over as one
     * @return how many were taken; empty during a {@link #standStill}
     */
    OptionalInt takeDue(int most, Taker taker);

    /**
     * Takes the changes of these fiches, due or not, waiting for whoever has them at this moment, and for a {@link #standStill}.
     *
     * @return how many were taken
     * @throws org.springframework.dao.DataAccessException when they are not free within the time
     */
    int take(Collection<FicheId> ids, Duration longestWait, Taker taker);

    /**
     * Does something while nobody takes changes, on any node, once those that are under way are done. Saving goes on meanwhile.
     *
     * @param sample fiches to be read, of which those without a pending change are handed over
     * @throws org.springframework.dao.DataAccessException when what is under way takes longer than a minute
     */
    void standStill(Collection<FicheId> sample, Consumer<Settled> work);

    /**
     * The part of the store that the index must agree with, since no change of it is pending.
     *
     * @param published how many published fiches have no pending change
     * @param pending the fiches that have one, of whatever status
     * @param sample of the fiches that were asked for, those that have none
     */
    record Settled(long published, Set<FicheId> pending, List<Fiche> sample) {

        public Settled {
            pending = Set.copyOf(pending);
            sample = List.copyOf(sample);
        }
    }
}
