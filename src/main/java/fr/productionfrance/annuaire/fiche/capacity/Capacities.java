package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.store.FicheStore;
import fr.productionfrance.annuaire.fiche.store.InvalidFicheException;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/**
 * Says how free a fiche's workshops are, for who may keep it. Whoever changes something else of the fiche at the same time is no
 * hindrance: the fiche is read again and the same lines are written into it.
 */
@Service
public class Capacities {

    private static final int MOST_ATTEMPTS = 10;

    private final FicheAccess access;
    private final FicheStore store;
    private final CapacityRows rows;
    private final CapacitySettings settings;
    private final Clock clock;

    Capacities(FicheAccess access, FicheStore store, CapacityRows rows, CapacitySettings settings, Clock clock) {
        this.access = access;
        this.store = store;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** The lines of a fiche, for who may keep it. */
    public List<CapacityRow> rows(FicheId id) {
        access.keeper(id);
        return rows.of(find(id).data());
    }

    /** Stores what was said of some lines, and renews all others where that is wanted. */
    public CapacityOutcome save(FicheId id, Collection<Declaration> said, boolean renewOthers) {
        return change(id, new SaidLines(List.copyOf(said), renewOthers, settings));
    }

    /** Nothing has changed: every line that was ever said holds again, for the usual time. */
    public CapacityOutcome renew(FicheId id) {
        return save(id, List.of(), true);
    }

    /** One line, whatever stood there: what a link of a letter does. */
    public CapacityOutcome set(FicheId id, CapacityKey key, Capacity.State state) {
        return change(id, new OneLine(key, state, settings));
    }

    /** Takes changes back. Lines that somebody changed since are left alone, and are a clash. */
    public CapacityOutcome takeBack(FicheId id, Collection<CapacityChange> changes) {
        return change(id, new Reversal(List.copyOf(changes)));
    }

    private CapacityOutcome change(FicheId id, CapacityEdit edit) {
        String by = access.keeper(id).email();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Fiche fiche = find(id);
            CapacityEdit.Lines lines = edit.on(rows.of(fiche.data()), clock, by);
            if (!lines.clashes().isEmpty()) {
                return new CapacityOutcome.Clash(fiche, lines.clashes());
            }
            List<CapacityChange> changes =
                    lines.changes().stream().filter(change -> !change.isNone()).toList();
            if (changes.isEmpty()) {
                return new CapacityOutcome.Unchanged(fiche);
            }
            try {
                SaveOutcome outcome = store.save(id, fiche.version(), rows.with(fiche.data(), changes), by);
                if (!(outcome instanceof SaveOutcome.Conflict)) {
                    return new CapacityOutcome.Saved(outcome.fiche(), changes);
                }
            } catch (InvalidFicheException broken) {
                return new CapacityOutcome.Refused(broken.problems());
            }
        }
        throw new OptimisticLockingFailureException("Fiche " + id + " was changed by others each time");
    }

    /** An archived fiche is as good as none: nobody is told of it, so nobody need say anything. */
    private Fiche find(FicheId id) {
        return store.find(id)
                .filter(fiche -> fiche.status() != FicheStatus.ARCHIVED)
                .orElseThrow(() -> new NoSuchElementException("No fiche " + id));
    }
}
