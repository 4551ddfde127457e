package fr.productionfrance.annuaire.search;

import java.io.IOException;
import java.time.LocalDate;

/** Every public fiche, for those who list them all. Each call throws {@link SearchUnavailableException} without the index. */
public interface FicheListing {

    /** How many public fiches there are. */
    long count();

    /**
     * Hands over the fiches of one part, a thousand at a time in memory. Which part a fiche is in stays the same for the same
     * number of parts; parts are about equally large.
     *
     * @param part from 0
     * @param parts 1 to {@value #MOST_PARTS}
     * @throws IOException what the reader throws
     */
    void read(int part, int parts, Reader reader) throws IOException;

    /** The most parts there may be. */
    int MOST_PARTS = 1000;

    /** Takes one fiche after the other. */
    @FunctionalInterface
    interface Reader {
        void take(String slug, LocalDate updatedOn) throws IOException;
    }
}
