package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheNames;
import fr.productionfrance.annuaire.fiche.store.PendingFiches;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All that waits for the animator. */
@Service
public class ReviewQueue {

    /** What is asked for. */
    public enum Kind {
        /** That a fiche be published. */
        PUBLICATION,
        /** That a fiche says something else. */
        CHANGES
    }

    /** One fiche that waits, by the name it is known by. */
    public record Entry(FicheId fiche, String name, Kind kind, Instant since) {}

    private final FicheAccess access;
    private final Proposals proposals;
    private final PendingFiches pending;
    private final FicheNames names;

    ReviewQueue(FicheAccess access, Proposals proposals, PendingFiches pending, FicheNames names) {
        this.access = access;
        this.proposals = proposals;
        this.pending = pending;
        this.names = names;
    }

    /** The longest waiting first. */
    public List<Entry> all() {
        access.animator();
        Map<FicheId, Instant> changes = proposals.waiting();
        Map<FicheId, String> known = names.of(changes.keySet());
        return Stream.concat(
                        pending.all().stream()
                                .map(fiche -> new Entry(fiche.id(), fiche.name(), Kind.PUBLICATION, fiche.since())),
                        changes.entrySet().stream()
                                .map(change -> new Entry(
                                        change.getKey(),
                                        known.getOrDefault(change.getKey(), ""),
                                        Kind.CHANGES,
                                        change.getValue())))
                .sorted(Comparator.comparing(Entry::since))
                .toList();
    }
}
