package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that an address says of a search: the same address always shows the same page.
 *
 * @param said the words that criteria were read from; only words of criteria that are still asked
 * @param opened for each tree facet, the codes whose children are shown; facets with none are absent
 * @param confirmedOnly whether the fiches to confirm are hidden below those that meet everything; they are counted all the same
 * @param language absent where the reader's own settings decide
 */
public record SearchState(
        SearchCriteria criteria,
        PageRequest page,
        List<Said> said,
        Map<Facet, Set<String>> opened,
        ResultView view,
        boolean confirmedOnly,
        @Nullable Language language) {

    public static final SearchState START = new SearchState(
            SearchCriteria.EVERYTHING, PageRequest.FIRST, List.of(), Map.of(), ResultView.LIST, false, null);

    public SearchState {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        opened.forEach((facet, codes) -> {
            if (!codes.isEmpty()) {
                copy.put(facet, Set.copyOf(codes));
            }
        });
        opened = Collections.unmodifiableMap(copy);
        said = SaidParameter.stillTrue(said, criteria);
    }

    /** Other criteria start again at the first page. */
    public SearchState withCriteria(SearchCriteria newCriteria) {
        return new SearchState(newCriteria, page.after(null), said, opened, view, confirmedOnly, language);
    }

    public SearchState withPage(PageRequest newPage) {
        return new SearchState(criteria, newPage, said, opened, view, confirmedOnly, language);
    }

    public SearchState withSaid(List<Said> newSaid) {
        return new SearchState(criteria, page, newSaid, opened, view, confirmedOnly, language);
    }

    public SearchState withOpened(Map<Facet, Set<String>> newOpened) {
        return new SearchState(criteria, page, said, newOpened, view, confirmedOnly, language);
    }

    public SearchState withView(ResultView newView) {
        return new SearchState(criteria, page, said, opened, newView, confirmedOnly, language);
    }

    public SearchState withConfirmedOnly(boolean only) {
        return new SearchState(criteria, page, said, opened, view, only, language);
    }

    public SearchState withLanguage(@Nullable Language newLanguage) {
        return new SearchState(criteria, page, said, opened, view, confirmedOnly, newLanguage);
    }
}
