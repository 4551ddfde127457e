package fr.productionfrance.annuaire.fiche.imports.value;

import fr.productionfrance.annuaire.fiche.imports.table.Cell;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell to be read, with what its column's name says about it.
 *
 * @param unit the unit in the column's name, as in "Délai (semaines)"
 */
public record CellInput(Cell cell, @Nullable String unit) {

    private static final Pattern CLEARING = Pattern.compile("[-–—]");
    private static final Pattern SEVERAL = Pattern.compile("[|;\\n]");

    public String text() {
        return cell.text();
    }

    /** Whether it holds the mark that takes away what is stored. */
    public boolean isClearing() {
        return CLEARING.matcher(text()).matches();
    }

    public boolean isNumber() {
        return cell.kind() == Cell.Kind.NUMBER;
    }

    public boolean isDate() {
        return cell.kind() == Cell.Kind.DATE;
    }

    /** The entries of a cell that holds several, between bars, semicolons or line breaks. */
    public List<String> entries() {
        return split(SEVERAL, text());
    }

    static List<String> split(Pattern separator, String text) {
        return Stream.of(separator.split(text))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }
}
