package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.ChangeFeed;
import fr.productionfrance.annuaire.fiche.store.ChangeOutcome;
import fr.productionfrance.annuaire.fiche.store.PendingChange;
import fr.productionfrance.annuaire.search.indexing.DocumentChange;
import fr.productionfrance.annuaire.search.indexing.DocumentWriter;
import fr.productionfrance.annuaire.search.indexing.WriteOutcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries changes from the store's feed to the index. */
@Component
class ChangeWriter implements ChangeFeed.Taker {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWriter.class);

    private final DocumentWriter writer;

    ChangeWriter(DocumentWriter writer) {
        this.writer = writer;
    }

    @Override
    public Map<FicheId, ChangeOutcome> take(List<PendingChange> changes) {
        Map<FicheId, ChangeOutcome> outcomes = new HashMap<>();
        writer.write(changes.stream().map(ChangeWriter::document).toList())
                .forEach((id, outcome) -> outcomes.put(id, outcome(id, outcome)));
        return outcomes;
    }

    private static DocumentChange document(PendingChange change) {
        return change.published()
                .<DocumentChange>map(DocumentChange.Put::new)
                .orElseGet(() -> new DocumentChange.Remove(change.id(), change.version()));
    }

    private static ChangeOutcome outcome(FicheId id, WriteOutcome outcome) {
        return switch (outcome) {
            case WriteOutcome.Written _ -> new ChangeOutcome.Taken();
            case WriteOutcome.Later(String why) -> new ChangeOutcome.Later(why);
            case WriteOutcome.Refused(String why) -> {
                // Without the reason, which may quote what the fiche says; the animator's page has it.
                LOG.warn("The index refuses fiche {}", id);
                yield new ChangeOutcome.Refused(why);
            }
        };
    }

    /** Lets searches see what was written. */
    void show() {
        writer.refresh();
    }
}
