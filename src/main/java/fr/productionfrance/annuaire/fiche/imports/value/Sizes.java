package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the largest part: "1500 x 800 x 600" for a prismatic one, "Ø320 x 600" for a turned one. */
public final class Sizes {

    private static final double MAX_MM = 100_000;
    private static final Pattern BY = Pattern.compile("\\s*[x×X*]\\s*");
    private static final Pattern UNIT_AT_END = Pattern.compile("(.*\\d)\\s*(mm|cm|dm|m)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIAMETER =
            Pattern.compile("^\\s*([Øø⌀∅Φ]|diam\\.?|dia\\.?|d\\s*=)\\s*", Pattern.CASE_INSENSITIVE);

    private Sizes() {}

    public static Box box(CellInput input) {
        List<Double> sides = sides(input, input.text(), CellFault.NOT_A_SIZE);
        if (sides.size() != 3) {
            throw new RejectedCellException(CellFault.NOT_A_SIZE);
        }
        return new Box(sides.get(0), sides.get(1), sides.get(2));
    }

    public static Round round(CellInput input) {
        String text = DIAMETER.matcher(input.text()).replaceFirst("");
        List<Double> sides = sides(input, text, CellFault.NOT_A_ROUND);
        if (sides.size() != 2) {
            throw new RejectedCellException(CellFault.NOT_A_ROUND);
        }
        return new Round(sides.get(0), sides.get(1));
    }

    private static List<Double> sides(CellInput input, String text, CellFault fault) {
        if (input.isDate() || input.isNumber()) {
            throw new RejectedCellException(fault);
        }
        Matcher withUnit = UNIT_AT_END.matcher(text);
        boolean oneUnit = withUnit.matches();
        String numbers = oneUnit ? withUnit.group(1) : text;
        String unit = oneUnit ? withUnit.group(2) : input.unit();
        return List.of(BY.split(numbers)).stream().map(side -> side(side, unit)).toList();
    }

    private static double side(String text, @Nullable String unit) {
        CellInput side = new CellInput(Cell.ofText(text), unit);
        return Quantities.positive(side, Measure.MILLIMETRES, MAX_MM);
    }
}
