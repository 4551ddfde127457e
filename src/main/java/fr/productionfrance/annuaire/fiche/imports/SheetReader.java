package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.table.Row;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.fiche.imports.value.CellInput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Finds the row of column names in each table, tells which kind of sheet it is, and gives the rows below by column. */
final class SheetReader {

    private static final int HEADER_WITHIN_ROWS = 20;
    private static final int FEWEST_COLUMNS = 2;
    private static final Pattern EXAMPLE = Pattern.compile("(EXEMPLE|EXAMPLE|BEISPIEL).*", Pattern.DOTALL);

    private final HeaderNames names;

    SheetReader(HeaderNames names) {
        this.names = names;
    }

    private record Header(SheetKind kind, Row row, Map<Integer, HeaderCell> columns) {}

    /** The rows of all tables that are sheets of members or capabilities; what was left out goes to {@code remarks}. */
    List<SheetRow> read(List<Table> tables, Consumer<Remark> remarks) {
        List<SheetRow> rows = new ArrayList<>();
        for (Table table : tables) {
            Optional<Header> header = header(table);
            if (header.isPresent()) {
                rows.addAll(rows(table, header.get(), remarks));
            } else {
                remarks.accept(Remark.of(Remark.Kind.SHEET_LEFT_OUT, table.name()));
            }
        }
        return rows;
    }

    /** The best row of names near the top; a title or two above it do no harm. */
    private Optional<Header> header(Table table) {
        Header best = null;
        for (Row row : table.rows().stream().limit(HEADER_WITHIN_ROWS).toList()) {
            for (SheetKind kind : SheetKind.values()) {
                Header candidate = new Header(kind, row, columns(kind, row));
                if (isHeader(candidate)
                        && (best == null
                                || candidate.columns().size() > best.columns().size())) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isHeader(Header header) {
        List<ColumnName> found =
                header.columns().values().stream().map(HeaderCell::name).toList();
        boolean names = found.contains(ColumnName.SIREN) || found.contains(ColumnName.SIRET);
        boolean process = header.kind() == SheetKind.MEMBERS || found.contains(ColumnName.PROCESS);
        return names && process && found.size() >= FEWEST_COLUMNS;
    }

    private Map<Integer, HeaderCell> columns(SheetKind kind, Row row) {
        Map<Integer, HeaderCell> columns = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            int at = column;
            names.read(kind, row.cell(column).text()).ifPresent(header -> columns.put(at, header));
        }
        return columns;
    }

    private List<SheetRow> rows(Table table, Header header, Consumer<Remark> remarks) {
        Map<Integer, HeaderCell> columns = withoutRepeats(table, header, remarks);
        remarkUnknown(table, header, remarks);
        Map<ColumnName, HeaderCell> headers = new EnumMap<>(ColumnName.class);
        columns.values().forEach(column -> headers.put(column.name(), column));
        List<SheetRow> rows = new ArrayList<>();
        int examples = 0;
        for (Row row : table.rows()) {
            if (row.line() <= header.row().line()
                    || row.texts().equals(header.row().texts())) {
                continue;
            }
            SheetRow read = row(table, header.kind(), row, columns, headers);
            if (EXAMPLE.matcher(read.text(ColumnName.COMMENT).toUpperCase(Locale.ROOT))
                    .matches()) {
                examples++;
            } else if (isNoRecord(row, read)) {
                remarks.accept(Remark.of(
                        Remark.Kind.LINE_LEFT_OUT,
                        table.name(),
                        row.line(),
                        String.join(" ", row.texts()).strip()));
            } else {
                rows.add(read);
            }
        }
        if (examples > 0) {
            remarks.accept(Remark.of(Remark.Kind.EXAMPLES_LEFT_OUT, table.name(), examples));
        }
        if (rows.isEmpty()) {
            remarks.accept(Remark.of(Remark.Kind.NO_ROWS, table.name()));
        }
        return rows;
    }

    private static SheetRow row(
            Table table,
            SheetKind kind,
            Row row,
            Map<Integer, HeaderCell> columns,
            Map<ColumnName, HeaderCell> headers) {
        Map<ColumnName, CellInput> cells = new EnumMap<>(ColumnName.class);
        columns.forEach((column, header) -> {
            if (!row.cell(column).isBlank()) {
                cells.put(header.name(), new CellInput(row.cell(column), header.unit()));
            }
        });
        return new SheetRow(kind, new Source(table.name(), row.line()), cells, headers);
    }

    /** A row with one cell and no figure in the columns of SIREN and SIRET: a sum, a source, a remark below the table. */
    private static boolean isNoRecord(Row row, SheetRow read) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        boolean figures = (read.text(ColumnName.SIREN) + read.text(ColumnName.SIRET)).matches("[0-9 ]{6,}");
        return !figures && (filled == 1 || read.cells().isEmpty());
    }

    private static Map<Integer, HeaderCell> withoutRepeats(Table table, Header header, Consumer<Remark> remarks) {
        Map<Integer, HeaderCell> columns = new TreeMap<>();
        Map<ColumnName, HeaderCell> first = new EnumMap<>(ColumnName.class);
        header.columns().forEach((column, cell) -> {
            HeaderCell before = first.putIfAbsent(cell.name(), cell);
            if (before == null) {
                columns.put(column, cell);
            } else {
                remarks.accept(Remark.of(Remark.Kind.COLUMN_TWICE, table.name(), cell.text(), before.text()));
            }
        });
        return columns;
    }

    private static void remarkUnknown(Table table, Header header, Consumer<Remark> remarks) {
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < header.row().cells().size(); column++) {
            String text = header.row().cell(column).text();
            if (!text.isEmpty() && !header.columns().containsKey(column)) {
                unknown.add(text);
            }
        }
        if (!unknown.isEmpty()) {
            remarks.accept(Remark.of(Remark.Kind.COLUMNS_LEFT_OUT, table.name(), String.join(", ", unknown)));
        }
    }
}
