package fr.productionfrance.annuaire.fiche.imports.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Turns a cell of a workbook into text; of a formula its last result counts. */
final class XlsxCell {

    /** Excel shows no more digits than these; further ones are rounding noise. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY_OR_YEAR = Pattern.compile("y|d.*m|m.*d", Pattern.CASE_INSENSITIVE);

    private XlsxCell() {}

    static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            String shown = cell.getRawValue();
            return new Cell(shown == null || shown.isEmpty() ? "#?" : shown, Cell.Kind.ERROR);
        }
        return switch (cell.getValue()) {
            case null -> Cell.BLANK;
            case BigDecimal number -> number(cell, number);
            case Boolean yes -> Cell.ofText(yes ? "oui" : "non");
            case Object other -> text(other.toString());
        };
    }

    /** A failed formula is a text that begins with a hash and ends with a mark; no other text does. */
    private static Cell text(String value) {
        return value.matches("#[A-Z0-9/]+[!?]|#N/A") ? new Cell(value, Cell.Kind.ERROR) : Cell.ofText(value);
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return new Cell(cell.asDate().toLocalDate().toString(), Cell.Kind.DATE);
        }
        String plain = number.round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
        return new Cell(plain, Cell.Kind.NUMBER);
    }

    /** Formats 14 to 17 and 22 are dates by themselves (ECMA-376, 18.8.30); others when they show days, months and years. */
    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && ((id >= 14 && id <= 17) || id == 22)) {
            return true;
        }
        return format != null
                && DAY_OR_YEAR.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
