package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.ProblemText;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.StateParameter;
import java.util.List;
import java.util.stream.Stream;

/** Says which parts of an address were not understood, and so were left out. */
final class Ignored {

    /** More is not read. */
    private static final int TOLD = 5;

    private Ignored() {}

    /** A cursor that no page gave, or that of another index: the first page stands in for what would follow it. */
    static ParameterProblem lostCursor(SearchState state) {
        String cursor = String.valueOf(state.page().after());
        return new ParameterProblem(
                StateParameter.AFTER.parameter(), cursor, ParameterProblem.Code.NOT_A_CURSOR, List.of());
    }

    /** Words beyond what is read of a text. */
    static ParameterProblem textCut(String text) {
        return new ParameterProblem(
                StateParameter.TEXT.parameter(),
                text,
                ParameterProblem.Code.TEXT_CUT,
                List.of(Integer.toString(SearchCriteria.LONGEST_TEXT)));
    }

    /** That there are some, and what is wrong with the first ones; nothing where all was understood. */
    static List<String> sentences(List<ParameterProblem> problems, Wording wording) {
        return problems.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(wording.text("search.ignored", problems.size())),
                                problems.stream()
                                        .limit(TOLD)
                                        .map(problem -> ProblemText.what(problem, wording.language())))
                        .toList();
    }
}
