package fr.productionfrance.annuaire.search;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A figure in an address, or two with a hyphen between: {@code 50}, {@code 50-200}. The ends come in either order. */
final class RangeParameter {

    private static final Pattern RANGE = Pattern.compile("([^-–]+)[-–]([^-–]+)");

    private RangeParameter() {}

    /** What is read of it. */
    record Ends<T>(T one, @Nullable T other) {}

    static <T> Ends<T> read(String value, RawParameters.ValueReader<T> figure) throws IllegalValueException {
        Matcher range = RANGE.matcher(value);
        return range.matches()
                ? new Ends<>(figure.read(range.group(1)), figure.read(range.group(2)))
                : new Ends<>(figure.read(value), null);
    }

    static <T> String write(T from, @Nullable T to, Function<T, String> figure) {
        return to == null ? figure.apply(from) : figure.apply(from) + "-" + figure.apply(to);
    }
}
