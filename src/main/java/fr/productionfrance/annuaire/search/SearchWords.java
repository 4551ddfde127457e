package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;

/** What a search asks and what it finds, in the words of the pages, for letters about it. */
public interface SearchWords {

    /** All that is asked, on one line. */
    String asked(SearchCriteria criteria);

    /** The filters without the words that somebody typed; empty where nothing else is asked. */
    String filters(SearchCriteria criteria);

    /** A fiche in a few lines: who and where, and what it makes of what was asked. */
    List<String> lines(FicheHit hit);

    /** The fiche's page, below the application's root. */
    String path(FicheHit hit);

    /** The words of a language. */
    interface Texts {
        SearchWords in(Language language);
    }
}
