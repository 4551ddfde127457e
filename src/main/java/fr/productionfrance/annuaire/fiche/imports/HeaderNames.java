package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.value.Folded;
import fr.productionfrance.annuaire.fiche.imports.value.Measure;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes the columns of a sheet by what stands above them: accents, case, brackets and order don't count. */
final class HeaderNames {

    /** A unit at the end, in brackets or as the last word. */
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*\\*?");

    private static final Pattern LAST_WORD = Pattern.compile("(.*\\S)[\\s_]+(\\S+)");

    private final Map<SheetKind, Map<String, ColumnName>> byName = new EnumMap<>(SheetKind.class);

    HeaderNames() {
        for (SheetKind kind : SheetKind.values()) {
            Map<String, ColumnName> names = new HashMap<>();
            for (ColumnName column : ColumnName.of(kind)) {
                column.names().forEach(name -> add(names, name, column));
            }
            byName.put(kind, names);
        }
    }

    private static void add(Map<String, ColumnName> names, String name, ColumnName column) {
        put(names, name, column);
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches()) {
            put(names, brackets.group(1), column);
        }
    }

    private static void put(Map<String, ColumnName> names, String name, ColumnName column) {
        ColumnName before = names.putIfAbsent(key(name), column);
        if (before != null && before != column) {
            throw new IllegalStateException("\"" + name + "\" names both " + before + " and " + column);
        }
    }

    Optional<HeaderCell> read(SheetKind kind, String text) {
        return exactly(kind, text, text, null)
                .or(() -> withUnit(kind, text, BRACKETS))
                .or(() -> withUnit(kind, text, LAST_WORD));
    }

    private Optional<HeaderCell> exactly(SheetKind kind, String text, String name, @Nullable String unit) {
        return Optional.ofNullable(byName.getOrDefault(kind, Map.of()).get(key(name)))
                .map(column -> new HeaderCell(column, text, unit(text, unit)));
    }

    /** The unit of a name that was found whole, such as "Pont roulant (kg)" under its first part. */
    private static @Nullable String unit(String text, @Nullable String unit) {
        if (unit != null) {
            return unit;
        }
        Matcher brackets = BRACKETS.matcher(text);
        return brackets.matches() && Measure.isUnit(brackets.group(2)) ? brackets.group(2) : null;
    }

    private Optional<HeaderCell> withUnit(SheetKind kind, String text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean unit = Measure.isUnit(matcher.group(2));
        boolean remark = pattern == BRACKETS;
        return unit || remark
                ? exactly(kind, text, matcher.group(1), unit ? matcher.group(2) : null)
                : Optional.empty();
    }

    /** How many cells of a row name a column of some one kind of sheet. */
    int known(List<String> cells) {
        int most = 0;
        for (SheetKind kind : SheetKind.values()) {
            most = Math.max(most, (int)
                    cells.stream().filter(cell -> read(kind, cell).isPresent()).count());
        }
        return most;
    }

    private static String key(String name) {
        return Folded.tight(name.replace("*", ""));
    }
}
