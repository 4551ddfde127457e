package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.FicheSearch;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.asking.SearchInWords;
import java.util.function.BiFunction;

/** What words in the box ask. While only names can be found, they stay the words of a name. */
record WordReader(SearchInWords inWords, FicheSearch search, Language language)
        implements BiFunction<String, SearchState, SearchState> {

    @Override
    public SearchState apply(String typed, SearchState before) {
        // The reading itself may be the first to notice that Elasticsearch is away.
        SearchState read = search.isLimited()
                ? before
                : inWords.read(typed, language, before).state();
        return search.isLimited() ? before.withCriteria(before.criteria().withText(typed)) : read;
    }
}
