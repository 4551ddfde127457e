package fr.productionfrance.annuaire.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The parameters as they came. What their readers refuse is left out and noted; blank values say nothing. */
final class RawParameters {

    /** The most values of one facet: each is a clause of the query, and nobody ticks more. */
    static final int MAX_VALUES = 50;

    private final Map<String, List<String>> values;
    private final Problems problems;

    RawParameters(Map<String, List<String>> values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Understands one value. */
    @FunctionalInterface
    interface ValueReader<T> {
        T read(String value) throws IllegalValueException;
    }

    /** The one value of a parameter; the first where several contradict each other. */
    <T> Optional<T> one(String parameter, ValueReader<T> reader) {
        List<String> given = given(parameter).distinct().limit(2).toList();
        if (given.size() > 1) {
            problems.add(parameter, given.get(1), ParameterProblem.Code.REPEATED);
        }
        return given.stream().findFirst().flatMap(value -> read(parameter, value, reader));
    }

    /** All values of a parameter, which may be repeated or hold several with commas between. */
    <T> Set<T> several(String parameter, ValueReader<T> reader) {
        List<String> given = given(parameter)
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(MAX_VALUES + 1)
                .toList();
        if (given.size() > MAX_VALUES) {
            problems.add(parameter, given.getLast(), ParameterProblem.Code.TOO_MANY, Integer.toString(MAX_VALUES));
        }
        Set<T> read = new LinkedHashSet<>();
        given.stream()
                .limit(MAX_VALUES)
                .forEach(value -> read(parameter, value, reader).ifPresent(read::add));
        return read;
    }

    /** All values of a repeated parameter, in which commas are commas. */
    <T> List<T> whole(String parameter, ValueReader<T> reader) {
        List<String> given = given(parameter).distinct().limit(MAX_VALUES + 1).toList();
        if (given.size() > MAX_VALUES) {
            problems.add(parameter, given.getLast(), ParameterProblem.Code.TOO_MANY, Integer.toString(MAX_VALUES));
        }
        return given.stream()
                .limit(MAX_VALUES)
                .flatMap(value -> read(parameter, value, reader).stream())
                .toList();
    }

    private Stream<String> given(String parameter) {
        return values.getOrDefault(parameter, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> read(String parameter, String value, ValueReader<T> reader) {
        try {
            return Optional.of(reader.read(value));
        } catch (IllegalValueException e) {
            problems.add(parameter, value, e.code(), e.details());
            return Optional.empty();
        }
    }
}
