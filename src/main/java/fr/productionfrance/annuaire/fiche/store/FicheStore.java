package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fiches as stored. Every change writes the fiche with its version grown by one, its history and an outbox row in one
 * transaction; a change that changes nothing writes nothing. What the rules of a fiche refuse is never stored.
 *
 * <p>{@code author} is the name under which the history will tell who it was.
 */
public interface FicheStore {

    /**
     * Stores a new fiche under a slug of its own.
     *
     * @throws InvalidFicheException when the data break a rule, or the firm has a fiche already that is not archived
     */
    Fiche create(FicheData data, FicheStatus status, String author);

    Optional<Fiche> find(FicheId id);

    Optional<Fiche> bySlug(String slug);

    /** The fiche of a firm, unless it is archived. */
    Optional<Fiche> bySiren(Siren siren);

    /** The fiches of many firms at once; firms without one, or with an archived one only, are absent. */
    Map<Siren, Fiche> bySirens(Collection<Siren> sirens);

    /**
     * Replaces what a fiche says, if nobody else did since {@code expectedVersion} was read.
     *
     * @throws InvalidFicheException when the data break a rule
     * @throws java.util.NoSuchElementException when there is no such fiche
     */
    SaveOutcome save(FicheId id, long expectedVersion, FicheData data, String author);

    /**
     * Publishes, withdraws or archives a fiche. When it was last updated stays as it was: that tells of what it says.
     *
     * @throws InvalidFicheException when it comes back from the archive and its firm has another fiche by now
     * @throws java.util.NoSuchElementException when there is no such fiche
     */
    SaveOutcome changeStatus(FicheId id, long expectedVersion, FicheStatus status, String author);

    /**
     * Carries out many changes in one transaction: all or none.
     *
     * @return for each change, in the same order, what became of it; never a {@link SaveOutcome.Conflict}
     * @throws InvalidFicheException when one of them breaks a rule
     * @throws LostRaceException when a fiche was changed by somebody else since its expected version was read
     * @throws java.util.NoSuchElementException when a fiche to be saved does not exist
     */
    List<SaveOutcome> saveAll(List<FicheChange> changes, String author);

    long count(FicheStatus status);
}
