package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.ParameterProblem;
import fr.productionfrance.annuaire.search.ProblemText;
import java.util.List;
import java.util.stream.Stream;

/** Says which parts of an address were not understood, and so were left out. */
final class Ignored {

    /** More is not read. */
    private static final int TOLD = 5;

    private Ignored() {}

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
