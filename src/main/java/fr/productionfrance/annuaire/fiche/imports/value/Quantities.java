package fr.productionfrance.annuaire.fiche.imports.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit, in the cell or in the column's name, into the unit that is stored. */
public final class Quantities {

    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("[≤<~]?\\s*([+-]?[\\d., '’]*\\d[.,]?(?:[eE][+-]?\\d{1,2})?)\\s*(\\D*)");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private Quantities() {}

    /** A quantity above zero, up to a greatest value in the stored unit. */
    public static double positive(CellInput input, Measure measure, double max) {
        BigDecimal value = value(input, measure);
        if (value.signum() <= 0 || value.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new RejectedCellException(CellFault.OUT_OF_RANGE, "> 0", plain(max), measure.unit());
        }
        return value.doubleValue();
    }

    /** A quantity that may be nothing. */
    public static double notNegative(CellInput input, Measure measure, double max) {
        BigDecimal value = value(input, measure);
        return value.signum() == 0 ? 0 : positive(input, measure, max);
    }

    /** A whole quantity. */
    public static int whole(CellInput input, Measure measure, int min, int max) {
        return (int) whole(input, measure, min, (long) max);
    }

    /** A whole quantity that may be large; a fraction is refused, except that part of a day counts as a day. */
    public static long whole(CellInput input, Measure measure, long min, long max) {
        BigDecimal value = value(input, measure);
        BigDecimal rounded = value.setScale(0, measure == Measure.DAYS ? RoundingMode.CEILING : RoundingMode.HALF_UP);
        boolean mayRound = measure == Measure.DAYS || measure == Measure.EUROS;
        if (!mayRound && rounded.compareTo(value) != 0) {
            throw new RejectedCellException(CellFault.NOT_WHOLE);
        }
        if (rounded.compareTo(BigDecimal.valueOf(min)) < 0 || rounded.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new RejectedCellException(
                    CellFault.OUT_OF_RANGE, Long.toString(min), Long.toString(max), measure.unit());
        }
        return rounded.longValueExact();
    }

    /** A plain whole number without a unit, such as a class or a year. */
    public static int count(CellInput input, int min, int max) {
        refuseDate(input);
        String tight = input.text().replace(" ", "");
        if (!WHOLE_NUMBER.matcher(tight).matches()) {
            throw new RejectedCellException(CellFault.NOT_WHOLE);
        }
        int value = Integer.parseInt(tight);
        if (value < min || value > max) {
            throw new RejectedCellException(CellFault.OUT_OF_RANGE, Integer.toString(min), Integer.toString(max), "");
        }
        return value;
    }

    /** Degrees, in which "45,439" has only one meaning. */
    public static double degrees(CellInput input, int max) {
        refuseDate(input);
        double value = Numbers.exact(input.text().replace("°", "")).doubleValue();
        if (Math.abs(value) > max) {
            throw new RejectedCellException(CellFault.OUT_OF_RANGE, Integer.toString(-max), Integer.toString(max), "°");
        }
        return value;
    }

    private static BigDecimal value(CellInput input, Measure measure) {
        refuseDate(input);
        Matcher matcher = NUMBER_AND_UNIT.matcher(input.text());
        if (!matcher.matches()) {
            throw new RejectedCellException(CellFault.NOT_A_NUMBER);
        }
        String number = matcher.group(1);
        String unit = matcher.group(2).strip();
        BigDecimal value = input.isNumber() ? Numbers.exact(number) : Numbers.typed(number);
        return inStoredUnit(value, unit.isEmpty() ? input.unit() : unit, measure);
    }

    static BigDecimal inStoredUnit(BigDecimal value, @Nullable String unit, Measure measure) {
        if (unit == null) {
            return value;
        }
        double factor = measure.factor(unit)
                .orElseThrow(() -> new RejectedCellException(CellFault.UNKNOWN_UNIT, measure.units()));
        return factor == 1 ? value : value.multiply(BigDecimal.valueOf(factor));
    }

    private static void refuseDate(CellInput input) {
        if (input.isDate()) {
            throw new RejectedCellException(CellFault.NUMBER_BECAME_DATE);
        }
    }

    private static String plain(double max) {
        return BigDecimal.valueOf(max).stripTrailingZeros().toPlainString();
    }
}
