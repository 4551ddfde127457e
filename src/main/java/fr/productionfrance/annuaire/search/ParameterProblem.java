package fr.productionfrance.annuaire.search;

import java.util.List;

/**
 * A parameter that could not be taken as it was meant: a page leaves it out and says so, the API refuses it.
 * {@link ProblemText} puts it into words.
 *
 * @param parameter its name and
 * @param value its value as given, shortened and without characters that cannot be shown
 * @param details what the code announces, in that order
 */
public record ParameterProblem(String parameter, String value, Code code, List<String> details) {

    public ParameterProblem {
        parameter = HarmlessText.of(parameter);
        value = HarmlessText.of(value);
        details = List.copyOf(details);
    }

    /** What was wrong; in brackets, the details that come with it. */
    public enum Code {
        /** No parameter has that name (the names there are). */
        UNKNOWN_PARAMETER,
        /** The vocabulary has no such code. */
        UNKNOWN_CODE,
        /** None of a few words (the words). */
        NOT_ONE_OF,
        /** Not a number (smallest, largest, unit). */
        NOT_A_NUMBER,
        /** A number too small or too large (smallest, largest, unit). */
        OUT_OF_RANGE,
        NOT_A_TOLERANCE,
        NOT_A_SIZE,
        NOT_A_PLACE,
        /** No commune has that INSEE code. */
        UNKNOWN_PLACE,
        /** The commune is known, where it lies is not. */
        PLACE_WITHOUT_POINT,
        /** Not the four sides of a rectangle on the map, or nothing in it. */
        NOT_AN_AREA,
        /** Sorting by distance, without a place to measure from. */
        NEEDS_PLACE,
        /** Not a cursor that a page gave. */
        NOT_A_CURSOR,
        /** A parameter that has one value, given several; the first counts. */
        REPEATED,
        /** More values than a facet takes (how many). */
        TOO_MANY,
        /** Not the words that a filter was read from. */
        NOT_SAID,
        /** Words beyond a length (in characters), which are left out; the rest is searched for. */
        TEXT_CUT
    }

    /** Whether there is still a sensible answer to all that was asked, so that the API need not refuse. */
    public boolean isHarmless() {
        return code == Code.TEXT_CUT;
    }
}
