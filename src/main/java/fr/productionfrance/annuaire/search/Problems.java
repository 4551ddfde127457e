package fr.productionfrance.annuaire.search;

import java.util.ArrayList;
import java.util.List;

/** Collects what was wrong, up to a number that a person would still read. */
final class Problems {

    static final int MAX = 20;

    private final List<ParameterProblem> found = new ArrayList<>();

    void add(String parameter, String value, ParameterProblem.Code code, String... details) {
        if (found.size() < MAX) {
            found.add(new ParameterProblem(parameter, value, code, List.of(details)));
        }
    }

    List<ParameterProblem> found() {
        return found;
    }
}
