package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes that the index has not taken yet, as an operator sees them; {@link ChangeFeed} hands them over. */
public interface FicheOutbox {

    /** How many changes wait, those set aside included. */
    default long waiting() {
        return state().waiting();
    }

    /** How the outbox stands. */
    State state();

    /** The changes that were set aside, the latest first. */
    List<SetAside> setAside(int most);

    /** Has the changes of these fiches tried again at once, with all their attempts before them. */
    void retry(Collection<FicheId> ids);

    /** The same for all that were set aside or put off. */
    void retryAll();

    /**
     * Names the changes that wait now. All of them are in every snapshot that is opened afterwards; what is committed later
     * is not among them, however it is numbered.
     */
    Mark mark();

    /** Forgets the changes of a mark: the index has them. */
    void remove(Mark mark);

    /**
     * How the outbox stands at one moment.
     *
     * @param waiting changes that the index has not taken, those set aside included
     * @param setAside those that are no longer tried by themselves
     * @param oldest when the oldest was made that is still tried; absent when there is none
     */
    record State(long waiting, long setAside, @Nullable Instant oldest) {}

    /**
     * A change that the index refused too often.
     *
     * @param error what it said last
     * @param since when it was set aside
     */
    record SetAside(FicheId id, long version, int attempts, String error, Instant since) {}

    /** Changes that waited at one moment, by the numbers of their rows. */
    record Mark(List<Long> rows) {

        public Mark {
            rows = List.copyOf(rows);
        }
    }
}
