package fr.productionfrance.annuaire.sync;

import fr.productionfrance.annuaire.search.indexing.FicheIndex;
import fr.productionfrance.annuaire.search.indexing.IndexBuild;

/** Which index a run fills. */
public enum RebuildKind {
    /** A new one. */
    REBUILD {
        @Override
        IndexBuild begin(FicheIndex index, Runnable goOn) {
            return index.startBuild(goOn);
        }
    },
    /** The one that served before: it is brought up to date and serves again. */
    RETURN {
        @Override
        IndexBuild begin(FicheIndex index, Runnable goOn) {
            return index.resumePrevious(goOn);
        }
    };

    abstract IndexBuild begin(FicheIndex index, Runnable goOn);
}
