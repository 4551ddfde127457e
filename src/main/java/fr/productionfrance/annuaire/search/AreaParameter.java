package fr.productionfrance.annuaire.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of the map: {@code 45.3,4.1,45.7,4.8} for its south, west, north and east side in degrees. */
final class AreaParameter {

    /** Six decimals are a tenth of a metre. */
    private static final String DEGREES = "\\s*([+-]?\\d{1,3}(?:\\.\\d{1,6})?)\\s*";

    private static final Pattern SIDES = Pattern.compile(String.join(",", DEGREES, DEGREES, DEGREES, DEGREES));

    private AreaParameter() {}

    static Area read(String value) throws IllegalValueException {
        Matcher sides = SIDES.matcher(value);
        if (!sides.matches()) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_AN_AREA);
        }
        try {
            return new Area(side(sides, 1), side(sides, 2), side(sides, 3), side(sides, 4));
        } catch (IllegalArgumentException _) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_AN_AREA);
        }
    }

    private static double side(Matcher sides, int number) {
        return Double.parseDouble(sides.group(number));
    }

    static String write(Area area) {
        return String.join(
                ",",
                Figures.write(area.south()),
                Figures.write(area.west()),
                Figures.write(area.north()),
                Figures.write(area.east()));
    }
}
