package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.search.ParameterProblem;
import java.util.List;

/** The request asks for what cannot be answered. */
final class IllegalParametersException extends RuntimeException {

    private final transient List<ParameterProblem> problems;

    IllegalParametersException(List<ParameterProblem> problems) {
        super(null, null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<ParameterProblem> problems() {
        return problems;
    }
}
