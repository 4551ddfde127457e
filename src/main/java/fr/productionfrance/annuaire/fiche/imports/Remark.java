package fr.productionfrance.annuaire.fiche.imports;

import java.util.List;
import java.util.Locale;

/**
 * Something the person should know about a file, though nothing is wrong with it.
 *
 * @param arguments what the message names, in the order of its place-holders
 */
public record Remark(Kind kind, String sheet, List<Object> arguments) {

    /** What there is to remark on. */
    public enum Kind {
        /** A sheet in which no row of column names was found. */
        SHEET_LEFT_OUT,
        /** Argument: the names of the columns that are not known. */
        COLUMNS_LEFT_OUT,
        /** Two columns mean the same, and the first counts. Arguments: the one left out, the one taken. */
        COLUMN_TWICE,
        /** Arguments: line and text of a row that is no record, such as a sum below the table. */
        LINE_LEFT_OUT,
        /** Argument: how many example rows were left out. */
        EXAMPLES_LEFT_OUT,
        /** A sheet with column names and nothing below. */
        NO_ROWS;

        public String messageKey() {
            return "import.remark." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(Kind kind, String sheet, Object... arguments) {
        return new Remark(kind, sheet, List.of(arguments));
    }
}
