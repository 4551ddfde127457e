package fr.productionfrance.annuaire.demo;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What firms ordinarily do with a process: estimates from trade knowledge, not statistics.
 *
 * @param share of all firms, from 0 to 1
 * @param sizeMm length of the part, or its diameter where it is round
 * @param massKgP90 a mass that one firm in ten exceeds
 * @param halfWidthUm the x of ±x that it holds on dimensions; none for coating and measuring, whose micrometres say another
 *     thing
 * @param batchP50 the median largest batch
 * @param companions processes that a firm often has beside it
 */
record ProcessParameters(
        String process,
        double share,
        Shape shape,
        @Nullable LogNormal sizeMm,
        @Nullable Double massKgP90,
        @Nullable LogNormal halfWidthUm,
        @Nullable Double raUm,
        double batchP50,
        double batchP90,
        List<String> materialFamilies,
        List<Companion> companions) {

    enum Shape {
        BOX,
        ROUND,
        SHEET,
        NONE
    }

    record Companion(String process, double probability) {}

    static ProcessParameters read(CSVRecord csv) {
        String process = csv.get("process");
        Double p10 = number(csv, "pm_um_p10");
        Double sizeP50 = number(csv, "size_mm_p50");
        return new ProcessParameters(
                process,
                Double.parseDouble(csv.get("firm_share_pct")) / 100,
                Shape.valueOf(csv.get("dim_kind").toUpperCase(Locale.ROOT)),
                sizeP50 == null ? null : LogNormal.fittedTo(sizeP50, required(csv, "size_mm_p90")),
                number(csv, "part_kg_p90"),
                p10 == null ? null : LogNormal.fittedTo(p10, required(csv, "pm_um_p50"), required(csv, "pm_um_p90")),
                number(csv, "ra_um_p50"),
                required(csv, "batch_p50"),
                required(csv, "batch_p90"),
                DemoFile.values(csv.get("material_families")),
                DemoFile.values(csv.get("companions")).stream()
                        .map(ProcessParameters::companion)
                        .toList());
    }

    private static Companion companion(String written) {
        String[] parts = written.split(" ", 2);
        return new Companion(parts[0], Double.parseDouble(parts[1]));
    }

    private static double required(CSVRecord csv, String column) {
        return Double.parseDouble(csv.get(column));
    }

    private static @Nullable Double number(CSVRecord csv, String column) {
        return csv.get(column).isEmpty() ? null : Double.valueOf(csv.get(column));
    }
}
