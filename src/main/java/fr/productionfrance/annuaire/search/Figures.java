package fr.productionfrance.annuaire.search;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers in an address: with decimal comma or point on reading, with a point and every digit on writing. */
final class Figures {

    /** Digits with spaces between, as French groups them, and a fraction. */
    static final String DECIMAL = "\\d[\\d \u00A0\u202F]*(?:[.,]\\d+)?|[.,]\\d+";

    private static final Pattern WHOLE = Pattern.compile(DECIMAL);
    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u202F]");
    /** Longer than any figure within the limits at the full precision of a double. */
    private static final int MAX_LENGTH = 40;

    private Figures() {}

    /**
     * Which figures a parameter takes.
     *
     * @param unit its symbol, also accepted after the figure; empty where a count is meant
     */
    record Limits(double min, double max, String unit) {

        double read(String value) throws IllegalValueException {
            String figure = SPACES.matcher(withoutUnit(value.strip())).replaceAll("");
            if (figure.length() > MAX_LENGTH || !WHOLE.matcher(figure).matches()) {
                throw problem(ParameterProblem.Code.NOT_A_NUMBER);
            }
            double read = Double.parseDouble(figure.replace(',', '.'));
            if (!(read >= min && read <= max)) {
                throw problem(ParameterProblem.Code.OUT_OF_RANGE);
            }
            return read;
        }

        int readWhole(String value) throws IllegalValueException {
            double read = read(value);
            if (read != Math.rint(read)) {
                throw problem(ParameterProblem.Code.NOT_A_NUMBER);
            }
            return (int) read;
        }

        private String withoutUnit(String value) {
            return !unit.isEmpty() && value.toLowerCase(Locale.ROOT).endsWith(unit)
                    ? value.substring(0, value.length() - unit.length()).strip()
                    : value;
        }

        private IllegalValueException problem(ParameterProblem.Code code) {
            return new IllegalValueException(code, write(min), write(max), unit);
        }
    }

    static String write(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }
}
