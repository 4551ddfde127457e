package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.FicheAccess;
import fr.productionfrance.annuaire.fiche.FicheId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** What is due: all of it for the animator, one's own for a keeper. */
@Service
public class Dues {

    private final FicheAccess access;
    private final DueStore store;
    private final Weights weights;

    Dues(FicheAccess access, DueStore store, Weights weights) {
        this.access = access;
        this.store = store;
        this.weights = weights;
    }

    /** Over all fiches of that name, whatever is due on them. */
    public DueCounts counts(String name) {
        access.animator();
        return store.counts(name);
    }

    public List<DueEntry> page(DueFilter filter, int offset, int limit) {
        access.animator();
        return store.page(filter, offset, limit);
    }

    /** The whole list, one entry after the other, however long it is. */
    public void each(DueFilter filter, Consumer<DueEntry> reader) {
        access.animator();
        store.each(filter, reader);
    }

    /** How a fiche stands, for who may keep it; empty when it is archived. */
    public Optional<DueEntry> of(FicheId fiche) {
        access.keeper(fiche);
        return store.of(List.of(fiche)).stream().findFirst();
    }

    /** What each fact is worth: published, so that nobody need guess what a score is made of. */
    public Weights weights() {
        return weights;
    }
}
