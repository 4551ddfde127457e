package fr.productionfrance.annuaire.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The size of the part in mm: {@code 300}, {@code 300x200} or {@code 300x200x100} for a right-angled one, {@code d40} or
 * {@code d40x120} for diameter and length of a turned one.
 */
final class SizeParameter {

    private static final Figures.Limits SIDE_MM = new Figures.Limits(0.1, 100_000, "mm");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[x×*]\\s*");
    private static final Pattern DIAMETER = Pattern.compile("[dø⌀]\\s*(.*)");
    private static final int MAX_LENGTH = 100;

    private SizeParameter() {}

    static PartSize read(String value) throws IllegalValueException {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_SIZE);
        }
        String size = value.toLowerCase(Locale.ROOT);
        var diameter = DIAMETER.matcher(size);
        boolean round = diameter.matches();
        List<Double> sides = sides(round ? diameter.group(1) : size, round ? 2 : 3);
        double first = sides.getFirst();
        double second = sides.size() > 1 ? sides.get(1) : 0;
        double third = sides.size() > 2 ? sides.get(2) : 0;
        return round ? new PartSize.Cylinder(first, second) : new PartSize.Prism(first, second, third);
    }

    static String write(PartSize size) {
        return switch (size) {
            case PartSize.Prism(double length, double width, double height) -> joined(length, width, height);
            case PartSize.Cylinder(double diameter, double length) -> "d" + joined(diameter, length);
        };
    }

    private static List<Double> sides(String joined, int most) throws IllegalValueException {
        List<Double> sides = new ArrayList<>();
        for (String side : BETWEEN.split(joined, -1)) {
            sides.add(side(side));
        }
        if (sides.size() > most) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_SIZE);
        }
        return sides;
    }

    private static double side(String side) throws IllegalValueException {
        try {
            return SIDE_MM.read(side);
        } catch (IllegalValueException e) {
            throw e.code() == ParameterProblem.Code.NOT_A_NUMBER
                    ? new IllegalValueException(ParameterProblem.Code.NOT_A_SIZE)
                    : e;
        }
    }

    private static String joined(double... sides) {
        return DoubleStream.of(sides)
                .filter(side -> side > 0)
                .mapToObj(Figures::write)
                .collect(Collectors.joining("x"));
    }
}
