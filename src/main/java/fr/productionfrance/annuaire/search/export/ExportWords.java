package fr.productionfrance.annuaire.search.export;

import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.SearchState;
import java.time.ZonedDateTime;
import java.util.List;

/** The words of a file in one language. */
public interface ExportWords {

    /** What the sheet, and the file, is called. */
    String name();

    /**
     * What stands above the table: what was asked, when, and where it is to be seen.
     *
     * @param found fiches there are
     * @param written those of them that the file holds, the first ones
     * @param address where the page shows the same search
     */
    List<List<String>> head(SearchState state, long found, long written, ZonedDateTime when, String address);

    /** The same for fiches that a buyer chose, some of which may be published no longer. */
    List<List<String>> headOfChosen(long chosen, long found, ZonedDateTime when, String address);

    List<String> columns(ZonedDateTime when);

    /**
     * The cells of a fiche, one for each column.
     *
     * @param searched whether it was found by criteria, so that it can be said how it meets them
     * @param site where visitors reach the application's root, with a slash at its end
     */
    List<String> row(FicheHit hit, boolean searched, String site);

    /** What stands below the rows where the search went away among them. */
    String interrupted(long written);
}
