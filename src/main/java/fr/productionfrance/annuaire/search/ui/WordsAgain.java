package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes text again of words that were read: in quotation marks, so that they are not read once more. */
final class WordsAgain {

    /** Parts words that were said in several places. */
    private static final String JOINT = " … ";

    private WordsAgain() {}

    static SearchState of(SearchState state, Said said) {
        SearchState without = drop(state, said);
        SearchCriteria criteria = without.criteria();
        return without.withCriteria(criteria.withText((criteria.text() + " " + quoted(said.words())).strip()));
    }

    static SearchState drop(SearchState state, Said said) {
        if (said instanceof Said.Filter filter) {
            return state.withCriteria(without(state.criteria(), filter));
        }
        return state.withSaid(
                state.said().stream().filter(other -> !other.equals(said)).toList());
    }

    static SearchCriteria without(SearchCriteria criteria, Said.Filter said) {
        Facet facet = said.facet();
        if (facet.kind() == Facet.Kind.QUANTITY) {
            return criteria.without(facet);
        }
        Set<String> others = new LinkedHashSet<>(criteria.chosen(facet));
        others.removeIf(value -> holds(said, value));
        return criteria.withChoice(facet, others);
    }

    /** Whether a chosen value is one that was read; names of states are written in small letters. */
    static boolean holds(Said.Filter said, String value) {
        return said.values().stream().anyMatch(value::equalsIgnoreCase);
    }

    /** The same words looked for anywhere in the fiche, where a search asks nothing but one filter that was read of them. */
    static Optional<SearchState> insteadOfOnlyFilter(SearchState state) {
        List<Said> said = state.said();
        SearchState start = SearchState.START.withLanguage(state.language()).withView(state.view());
        return said.size() == 1
                        && said.getFirst() instanceof Said.Filter filter
                        && without(state.criteria(), filter).isEmpty()
                ? Optional.of(of(start, filter))
                : Optional.empty();
    }

    /** All that was said, read or not. */
    static String all(SearchState state) {
        return Stream.concat(
                        state.said().stream().map(Said::words),
                        Stream.of(state.criteria().text()))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String quoted(String words) {
        return List.of(words.split(JOINT, -1)).stream()
                .map(part -> part.contains("\"") ? "«" + part + "»" : "\"" + part + "\"")
                .collect(Collectors.joining(" "));
    }
}
