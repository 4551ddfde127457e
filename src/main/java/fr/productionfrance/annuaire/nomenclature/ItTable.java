package fr.productionfrance.annuaire.nomenclature;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/**
 * The widths of ISO 286-1, table 1, from {@code it_grades.csv}: 21 ranges of nominal size, each "over, up to and
 * including".
 */
final class ItTable {

    private record Cell(ItGrade grade, double overMm, double upToMm, double totalUm) {}

    /** For each grade: upper limit of a range to the width in it. Ranges join, so the upper limit is enough. */
    private final Map<ItGrade, NavigableMap<Double, Double>> widths = new EnumMap<>(ItGrade.class);

    private ItTable(List<Cell> cells) {
        cells.forEach(this::add);
    }

    static ItTable standard() {
        return Holder.STANDARD;
    }

    OptionalDouble totalUm(ItGrade grade, double nominalMm) {
        NavigableMap<Double, Double> row = widths.get(grade);
        Map.Entry<Double, Double> cell = row == null || !(nominalMm > 0) ? null : row.ceilingEntry(nominalMm);
        return cell == null ? OptionalDouble.empty() : OptionalDouble.of(cell.getValue());
    }

    private void add(Cell cell) {
        NavigableMap<Double, Double> row = widths.computeIfAbsent(cell.grade(), _ -> new TreeMap<>());
        double reached = row.isEmpty() ? 0 : row.lastKey();
        if (cell.overMm() != reached) {
            throw new NomenclatureException(
                    "it_grades: " + cell.grade() + " has no width from " + reached + " to " + cell.overMm() + " mm");
        }
        row.put(cell.upToMm(), cell.totalUm());
    }

    private static Cell cell(CSVRecord csv) {
        return new Cell(
                ItGrade.valueOf(csv.get("grade")),
                Double.parseDouble(csv.get("nominal_over_mm")),
                Double.parseDouble(csv.get("nominal_up_to_incl_mm")),
                Double.parseDouble(csv.get("tolerance_total_um")));
    }

    /** Read on first use, by the class loader's own lock. */
    private static final class Holder {
        static final ItTable STANDARD = new ItTable(new CsvFile("it_grades.csv").read(ItTable::cell));
    }
}
