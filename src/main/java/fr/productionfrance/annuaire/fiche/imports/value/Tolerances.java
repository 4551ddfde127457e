package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.nomenclature.ToleranceReading;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a tolerance or a roughness in its own column, where less needs to be written than in free text. */
public final class Tolerances {

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d+([.,]\\d+)?");
    /** A bare number from here on is in µm for some and in mm for others. */
    private static final double CLEARLY_MM = 1;

    private static final double MAX_RA_UM = 1000;

    private final ToleranceReader reader;

    public Tolerances(ToleranceReader reader) {
        this.reader = reader;
    }

    /** The text to keep, which the tolerance reader is sure to understand; a bare "0,02" becomes "± 0,02 mm". */
    public String typed(CellInput input) {
        if (input.isDate()) {
            throw new RejectedCellException(CellFault.NUMBER_BECAME_DATE);
        }
        String text = input.text();
        if (BARE_NUMBER.matcher(text).matches()) {
            text = withUnit(input);
        }
        read(text);
        return text;
    }

    /** The reading of a text that was accepted before. */
    public ToleranceReading.Linear read(String text) {
        return switch (reader.read(text)) {
            case ToleranceReading.Linear linear -> linear;
            case ToleranceReading.None _, ToleranceReading.Vague _ ->
                throw new RejectedCellException(CellFault.TOLERANCE_UNREADABLE);
            case ToleranceReading.Geometric _, ToleranceReading.Roughness _, ToleranceReading.Angular _ ->
                throw new RejectedCellException(CellFault.NOT_A_LINEAR_TOLERANCE);
        };
    }

    /**
     * A tolerance in both scales, from a text that was accepted before.
     *
     * @param nominalMinMm the nominal sizes it holds for; unbounded where absent
     */
    public Tolerance tolerance(String typed, @Nullable Double nominalMinMm, @Nullable Double nominalMaxMm) {
        ToleranceReading.Linear read = read(typed);
        return new Tolerance(typed, read.halfWidthUm(), grade(read), read.nominalMm(), nominalMinMm, nominalMaxMm);
    }

    private static @Nullable ItGrade grade(ToleranceReading.Linear read) {
        if (read.grade() != null) {
            return read.grade();
        }
        double size = read.nominalMm() == null ? ItGrade.REFERENCE_SIZE_MM : read.nominalMm();
        return ItGrade.finestHeldBy(2 * read.halfWidthUm(), size).orElse(null);
    }

    private static String withUnit(CellInput input) {
        String text = input.text();
        if (input.unit() != null) {
            return "± " + text + " " + input.unit();
        }
        if (Double.parseDouble(text.replace(',', '.')) >= CLEARLY_MM) {
            throw new RejectedCellException(CellFault.TOLERANCE_WITHOUT_UNIT);
        }
        return "± " + text.replace('.', ',') + " mm";
    }

    /** Ra in µm: "0,8", "Ra 0,8", "N6". */
    public double ra(CellInput input) {
        if (!input.isDate()
                && reader.read(input.text())
                        instanceof ToleranceReading.Roughness(ToleranceReading.RoughnessMeasure measure, double um)
                && measure == ToleranceReading.RoughnessMeasure.RA) {
            return um;
        }
        return Quantities.positive(input, Measure.MICROMETRES, MAX_RA_UM);
    }
}
