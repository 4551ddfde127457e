package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Said;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.ui.AskedChip.Otherwise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is asked, in the order of the facets, each with the words it was read from. Then the words that only rank, and what
 * was read and narrows nothing: nothing that was typed goes without a word.
 */
final class AskedChips {

    private static final String AS_TEXT = "“ ”";
    private static final String NEED = "!";

    private final AppliedFilters filters;
    private final Wording wording;

    AskedChips(AppliedFilters filters, Wording wording) {
        this.filters = filters;
        this.wording = wording;
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
                chips.add(new AskedChip(label, null, true, WordsAgain.drop(state, said), asText(state, said)));
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
            chips.add(chip(read, filter.words(), state, asText(state, filter)));
        }
        for (AppliedFilter chosen : filters.chosen(state.criteria(), facet, said)) {
            chips.add(chip(chosen, null, state, null));
        }
    }

    private static AskedChip chip(
            AppliedFilter applied, @Nullable String said, SearchState state, @Nullable Otherwise otherwise) {
        return new AskedChip(applied.text(), said, false, state.withCriteria(applied.without()), otherwise);
    }

    private AskedChip preferred(SearchState state) {
        SearchCriteria criteria = state.criteria();
        String text = criteria.text();
        return new AskedChip(
                wording.text("search.said.preferred", text),
                null,
                true,
                state.withCriteria(criteria.withText("")),
                new Otherwise(
                        NEED,
                        wording.text("search.said.need", text),
                        state.withCriteria(criteria.withTextOptional(false))));
    }

    private Otherwise asText(SearchState state, Said said) {
        return new Otherwise(AS_TEXT, wording.text("search.said.as-text", said.words()), WordsAgain.of(state, said));
    }
}
