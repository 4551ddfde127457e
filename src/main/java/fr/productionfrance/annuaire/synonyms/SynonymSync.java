package fr.productionfrance.annuaire.synonyms;

import fr.productionfrance.annuaire.search.understanding.OwnWord;
import fr.productionfrance.annuaire.search.understanding.WordBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives this node's reader the words that are in use, whichever node changed them. */
@Component
class SynonymSync {

    private static final Logger LOG = LoggerFactory.getLogger(SynonymSync.class);

    private final SynonymStore store;
    private final Targets targets;
    private final WordBook words;

    private @Nullable String seen;

    SynonymSync(SynonymStore store, Targets targets, WordBook words) {
        this.store = store;
        this.targets = targets;
        this.words = words;
    }

    /** Uses what is new, if anything is. What changes while it is read is seen the next time. */
    synchronized void look() {
        String revision = store.revision();
        if (!revision.equals(seen)) {
            words.use(inUse(null));
            seen = revision;
        }
    }

    /**
     * The words that are in use, but for those whose code a newer nomenclature lacks: they wait for somebody to look at them.
     *
     * @param without one that is not counted
     */
    List<OwnWord> inUse(@Nullable Long without) {
        return store.active().stream()
                .map(SynonymStore.Kept::synonym)
                .filter(synonym -> without == null || synonym.id() != without)
                .filter(this::isKnown)
                .map(Synonym::word)
                .toList();
    }

    private boolean isKnown(Synonym synonym) {
        boolean known = synonym.target() == null || targets.exists(synonym.target());
        if (!known) {
            LOG.warn("The nomenclature has no {} any more; word {} is not read", synonym.target(), synonym.id());
        }
        return known;
    }
}
