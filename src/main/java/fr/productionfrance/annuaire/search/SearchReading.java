package fr.productionfrance.annuaire.search;

import java.util.List;

/**
 * What an address was understood to say, and what of it was not understood.
 *
 * @param problems at most {@value Problems#MAX}, in the order of the parameters
 */
public record SearchReading(SearchState state, List<ParameterProblem> problems) {

    public SearchReading {
        problems = List.copyOf(problems);
    }
}
