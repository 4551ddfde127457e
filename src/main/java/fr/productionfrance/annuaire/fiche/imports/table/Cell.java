package fr.productionfrance.annuaire.fiche.imports.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a cell says, as text: a number plainly with a decimal point ("361200389", "0.02"), a date as "2027-06-30".
 *
 * @param kind how the file held it; a CSV file holds nothing but text
 */
public record Cell(String text, Kind kind) {

    /** How a spreadsheet file holds a value. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula that failed, such as {@code #N/A}. */
        ERROR
    }

    public static final Cell BLANK = new Cell("", Kind.TEXT);

    /** "=\"042\"" is how exports keep a spreadsheet from reading a number. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"(.*)\"", Pattern.DOTALL);

    private static final Pattern ODD_SPACES = Pattern.compile("[\\u00A0\\u2007\\u202F\\u200B\\uFEFF\\t]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    /** A text without the marks by which spreadsheets keep a text a text, and without odd spaces. */
    public static Cell ofText(String raw) {
        String text = ODD_SPACES.matcher(raw.replace("\r\n", "\n")).replaceAll(" ");
        text = CONTROLS.matcher(text).replaceAll("").strip();
        Matcher formula = TEXT_FORMULA.matcher(text);
        if (formula.matches()) {
            text = formula.group(1).strip();
        } else if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        return text.isEmpty() ? BLANK : new Cell(text, Kind.TEXT);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
