package fr.productionfrance.annuaire.search;

import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tolerance asked: {@code 10um} for ±10 µm or {@code IT7}, and {@code @20} behind it for the size of 20 mm. On reading,
 * also whatever is read as a tolerance on a dimension, such as {@code ±0,01} or {@code Ø20 H7}.
 */
final class ToleranceParameter {

    private static final Figures.Limits HALF_WIDTH_UM = new Figures.Limits(0.001, 100_000, "um");
    private static final Figures.Limits NOMINAL_MM = new Figures.Limits(0.1, 100_000, "mm");
    private static final Pattern CANONICAL = Pattern.compile(
            "(?:(?<um>" + Figures.DECIMAL + ")\\s*[uµμ]m|IT(?<grade>01|\\d{1,2}))(?:\\s*@(?<nominal>.+))?",
            Pattern.CASE_INSENSITIVE);
    /** Longer than any tolerance that people write. */
    private static final int MAX_LENGTH = 100;

    private final ToleranceReader reader;

    ToleranceParameter(ToleranceReader reader) {
        this.reader = reader;
    }

    ToleranceAsked read(String value) throws IllegalValueException {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_TOLERANCE);
        }
        Matcher canonical = CANONICAL.matcher(value);
        if (!canonical.matches()) {
            return readFree(value);
        }
        String um = canonical.group("um");
        String nominal = canonical.group("nominal");
        return new ToleranceAsked(
                um == null ? null : (Double) HALF_WIDTH_UM.read(um),
                um == null ? grade(canonical.group("grade")) : null,
                nominal == null ? null : (Double) NOMINAL_MM.read(nominal));
    }

    static String write(ToleranceAsked asked) {
        Double um = asked.halfWidthUm();
        String tolerance = um != null ? Figures.write(um) + "um" : String.valueOf(asked.grade());
        Double nominal = asked.nominalMm();
        return nominal == null ? tolerance : tolerance + "@" + Figures.write(nominal);
    }

    private ToleranceAsked readFree(String value) throws IllegalValueException {
        if (!(reader.read(value) instanceof ToleranceReading.Linear linear)) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_TOLERANCE);
        }
        return new ToleranceAsked(
                linear.grade() != null ? null : (Double) HALF_WIDTH_UM.read(Figures.write(linear.halfWidthUm())),
                linear.grade(),
                checkedNominal(linear.nominalMm()));
    }

    private static @Nullable Double checkedNominal(@Nullable Double nominal) throws IllegalValueException {
        return nominal == null ? null : (Double) NOMINAL_MM.read(Figures.write(nominal));
    }

    private static ItGrade grade(String number) throws IllegalValueException {
        try {
            return ItGrade.valueOf("IT" + number.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new IllegalValueException(ParameterProblem.Code.NOT_A_TOLERANCE);
        }
    }
}
