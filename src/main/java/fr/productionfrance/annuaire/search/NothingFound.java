package fr.productionfrance.annuaire.search;

/**
 * Told when a buyer stayed with a question that no fiche answers, for whoever keeps what is asked for in vain. It holds criteria
 * alone: no words, which could name somebody, and nothing of who asked.
 *
 * @param toConfirm fiches that contradict no criterion but leave at least one blank
 */
public record NothingFound(SearchCriteria criteria, long toConfirm) {

    public NothingFound {
        criteria = criteria.withText("");
    }

    /** Whether the criteria alone were asked for in vain. Where words had to be mentioned too, nobody knows. */
    public static boolean saysSomething(SearchCriteria criteria) {
        return criteria.isFiltered() && (criteria.text().isBlank() || !criteria.isTextNeeded());
    }
}
