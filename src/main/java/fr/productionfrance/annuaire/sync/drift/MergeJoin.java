package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.SnapshotReader;
import fr.productionfrance.annuaire.search.indexing.IndexedFiche;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through store and index side by side, both in the order of the ids, and names the fiches that differ. Store and index
 * are read at two moments, so some of these only changed in between.
 */
final class MergeJoin implements SnapshotReader {

    private final Iterator<IndexedFiche> index;
    private final FirstLook look;
    private final Progress progress;
    private final Consumer<FicheId> suspect;
    private @Nullable IndexedFiche next;

    /** Whether a published fiche and its document, if there is one, seem to differ. */
    interface FirstLook {
        boolean differ(Fiche fiche, @Nullable IndexedFiche document);
    }

    /** Hears how far it is, and may end it by throwing. */
    interface Progress {

        void begin(long total);

        void compared(int fiches);
    }

    MergeJoin(Iterator<IndexedFiche> index, FirstLook look, Progress progress, Consumer<FicheId> suspect) {
        this.index = index;
        this.look = look;
        this.progress = progress;
        this.suspect = suspect;
        advance();
    }

    @Override
    public void begin(long count) {
        progress.begin(count);
    }

    @Override
    public void batch(List<Fiche> fiches) {
        fiches.forEach(this::compare);
        progress.compared(fiches.size());
    }

    private void compare(Fiche fiche) {
        IndexedFiche document = upTo(fiche.id());
        if (look.differ(fiche, document)) {
            suspect.accept(fiche.id());
        }
    }

    /** The document of that id, if there is one; those before it have no fiche. */
    private @Nullable IndexedFiche upTo(FicheId id) {
        String wanted = id.toString();
        while (next != null) {
            IndexedFiche document = next;
            int order = document.id().toString().compareTo(wanted);
            if (order > 0) {
                return null;
            }
            advance();
            if (order == 0) {
                return document;
            }
            suspect.accept(document.id());
        }
        return null;
    }

    private void advance() {
        next = index.hasNext() ? index.next() : null;
    }

    /** What the index holds after the store's last fiche has none either. */
    void end() {
        int extra = 0;
        while (next != null) {
            suspect.accept(next.id());
            advance();
            if (++extra % 1000 == 0) {
                progress.compared(0);
            }
        }
    }
}
