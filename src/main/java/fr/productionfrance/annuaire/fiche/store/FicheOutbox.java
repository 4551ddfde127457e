package fr.productionfrance.annuaire.fiche.store;

import java.util.List;

/** The changes that the index has not taken yet. */
public interface FicheOutbox {

    /** How many changes wait. */
    long waiting();

    /**
     * Names the changes that wait now. All of them are in every snapshot that is opened afterwards; what is committed later
     * is not among them, however it is numbered.
     */
    Mark mark();

    /** Forgets the changes of a mark: the index has them. */
    void remove(Mark mark);

    /** Changes that waited at one moment, by the numbers of their rows. */
    record Mark(List<Long> rows) {

        public Mark {
            rows = List.copyOf(rows);
        }
    }
}
