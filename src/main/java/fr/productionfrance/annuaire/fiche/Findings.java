package fr.productionfrance.annuaire.fiche;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong at one place of a fiche and below it. */
final class Findings {

    private final String path;
    private final List<Problem> problems;

    private Findings(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    static Findings ofFiche() {
        return new Findings("", new ArrayList<>());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Findings at(String name) {
        return new Findings(path.isEmpty() ? name : path + "." + name, problems);
    }

    Findings at(String list, int index) {
        return at(list + "[" + index + "]");
    }

    void add(ProblemCode code, Object... arguments) {
        problems.add(new Problem(path, code, List.of(arguments)));
    }

    void within(Quantity quantity, @Nullable Number value) {
        within(value, quantity.min(), quantity.max(), quantity.unit());
    }

    void within(@Nullable Number value, double min, double max, String unit) {
        // Said so that "not a number" is refused as well.
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            add(ProblemCode.OUT_OF_RANGE, min, max, unit);
        }
    }

    /** Refuses a lower end above the upper one; either may be absent. */
    <T extends Comparable<? super T>> void ordered(@Nullable T lower, @Nullable T upper) {
        if (lower != null && upper != null && lower.compareTo(upper) > 0) {
            add(ProblemCode.REVERSED, lower, upper);
        }
    }

    void atMost(int most, List<?> entries) {
        if (entries.size() > most) {
            add(ProblemCode.TOO_MANY, most);
        }
    }

    /** Refuses a value that was seen before, and remembers it. */
    <T> void once(@Nullable T value, Set<T> seen) {
        if (value != null && !seen.add(value)) {
            add(ProblemCode.TWICE, value.toString());
        }
    }

    /** Refuses entries that stand twice in a list. */
    void eachOnce(String list, List<?> entries) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            at(list, i).once(entries.get(i), seen);
        }
    }
}
