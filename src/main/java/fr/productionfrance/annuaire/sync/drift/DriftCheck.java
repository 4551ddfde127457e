package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.store.FicheScan;
import fr.productionfrance.annuaire.fiche.store.SettledFiches;
import fr.productionfrance.annuaire.search.indexing.DocumentWriter;
import fr.productionfrance.annuaire.search.indexing.FicheEncoder;
import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexReader;
import fr.productionfrance.annuaire.search.indexing.IndexedFiches;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The steps of a run: index and store side by side, a second look at each fiche that seems to differ, and its repair. What it
 * takes of memory does not depend on how many fiches there are, nor on how many differ.
 */
@Component
final class DriftCheck {

    /** Fiches read at a time, and looked at again at a time; what {@link FicheScan} reads fastest. */
    private static final int BATCH = 500;

    private final FicheIndex index;
    private final IndexReader reader;
    private final FicheScan scan;
    private final SettledFiches settled;
    private final FicheEncoder encoder;
    private final DocumentWriter writer;

    DriftCheck(
            FicheIndex index,
            IndexReader reader,
            FicheScan scan,
            SettledFiches settled,
            FicheEncoder encoder,
            DocumentWriter writer) {
        this.index = index;
        this.reader = reader;
        this.scan = scan;
        this.settled = settled;
        this.encoder = encoder;
        this.writer = writer;
    }

    /**
     * Compares everything.
     *
     * @throws DriftStoppedException when the tally was told to stop
     * @throws RuntimeException when a server does not answer
     */
    void run(DriftTally tally, boolean repairing) {
        FicheIndex.Serving serving = serving();
        if (!serving.current()) {
            tally.leaveOutContents();
        }
        Comparison comparison = new Comparison(encoder, serving.current());
        Suspects suspects = new Suspects(new SecondLook(reader, settled, comparison), tally, repairing);
        try (IndexedFiches documents = reader.all()) {
            MergeJoin join = new MergeJoin(
                    documents,
                    (fiche, document) -> comparison.of(fiche, document).isPresent(),
                    progress(tally),
                    suspects::add);
            scan.readPublished(BATCH, join);
            join.end();
        }
        suspects.lookAgain();
        if (!serving.name().equals(serving().name())) {
            throw new IllegalStateException("Another index began to serve meanwhile; compare again");
        }
        if (repairing) {
            writer.refresh();
        }
    }

    private FicheIndex.Serving serving() {
        return index.serving().orElseThrow(() -> new IllegalStateException("There is no index to compare"));
    }

    private static MergeJoin.Progress progress(DriftTally tally) {
        return new MergeJoin.Progress() {
            @Override
            public void begin(long total) {
                tally.begin(total);
            }

            @Override
            public void compared(int fiches) {
                tally.compared(fiches);
                tally.throwIfStopped();
            }
        };
    }

    /** Gathers what seems to differ, until there is enough to look at again at once. */
    private final class Suspects {

        private final SecondLook look;
        private final DriftTally tally;
        private final boolean repairing;
        private final List<FicheId> ids = new ArrayList<>(BATCH);

        private Suspects(SecondLook look, DriftTally tally, boolean repairing) {
            this.look = look;
            this.tally = tally;
            this.repairing = repairing;
        }

        void add(FicheId id) {
            ids.add(id);
            if (ids.size() == BATCH) {
                lookAgain();
            }
        }

        void lookAgain() {
            List<Difference> differences = look.at(ids);
            ids.clear();
            tally.found(differences);
            if (repairing) {
                tally.repaired(new Repair(writer, look).of(differences));
            }
            tally.throwIfStopped();
        }
    }
}
