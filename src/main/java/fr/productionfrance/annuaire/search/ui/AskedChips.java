package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.ui.AskedChip.Otherwise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that is asked, in the order of the facets, each with the words it was read from. Then the words that only rank, and what
 * was read and narrows nothing: nothing that was typed goes without a word.
 */
final class AskedChips {

    private final AppliedFilters filters;
    private final Wording wording;
    private final Function<String, Optional<String>> corrections;

    /** @param corrections words as they were read, where they were misspelt */
    AskedChips(AppliedFilters filters, Wording wording, Function<String, Optional<String>> corrections) {
        this.filters = filters;
        this.wording = wording;
        this.corrections = corrections;
    }

    List<AskedChip> of(SearchState state) {
        List<AskedChip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            addFacet(chips, facet, state);
        }
        SearchCriteria criteria = state.criteria();
        if (!criteria.isTextNeeded()) {
            chips.add(preferred(state));
        }
        for (Said said : state.said()) {
            String key = switch (said) {
                case Said.Filter _ -> null;
                case Said.WithoutFilter _ -> "search.said.unfiltered";
                case Said.Refused _ -> "search.said.refused";
            };
            if (key != null) {
                String label = wording.text(key, said.words());
                chips.add(new AskedChip(label, null, null, true, WordsAgain.drop(state, said), asText(state, said)));
            }
        }
        return List.copyOf(chips);
    }

    private void addFacet(List<AskedChip> chips, Facet facet, SearchState state) {
        List<Said.Filter> said = state.said().stream()
                .filter(Said.Filter.class::isInstance)
                .map(Said.Filter.class::cast)
                .filter(filter -> filter.facet() == facet)
                .toList();
        for (Said.Filter filter : said) {
            AppliedFilter read = filters.read(state.criteria(), filter);
            chips.add(said(read, filter, state));
        }
        for (AppliedFilter chosen : filters.chosen(state.criteria(), facet, said)) {
            chips.add(chosen(chosen, state));
        }
    }

    private static AskedChip chosen(AppliedFilter applied, SearchState state) {
        return new AskedChip(applied.text(), null, null, false, state.withCriteria(applied.without()), null);
    }

    private AskedChip said(AppliedFilter applied, Said.Filter said, SearchState state) {
        Optional<String> corrected = corrections.apply(said.words());
        Otherwise otherwise = corrected.isPresent()
                ? new Otherwise(
                        wording.text("correction.exact"),
                        wording.text("correction.exact.words", said.words()),
                        WordsAgain.of(state, said))
                : asText(state, said);
        return new AskedChip(
                applied.text(),
                said.words(),
                corrected.orElse(null),
                false,
                state.withCriteria(applied.without()),
                otherwise);
    }

    private AskedChip preferred(SearchState state) {
        SearchCriteria criteria = state.criteria();
        String text = criteria.text();
        return new AskedChip(
                wording.text("search.said.preferred", text),
                null,
                null,
                true,
                state.withCriteria(criteria.withText("")),
                new Otherwise(
                        wording.text("search.said.need.short"),
                        wording.text("search.said.need", text),
                        state.withCriteria(criteria.withTextOptional(false))));
    }

    private Otherwise asText(SearchState state, Said said) {
        return new Otherwise(
                wording.text("search.said.as-text.short"),
                wording.text("search.said.as-text", said.words()),
                WordsAgain.of(state, said));
    }
}
