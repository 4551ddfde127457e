package fr.productionfrance.annuaire.nomenclature;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Reads the designation columns of a material, setting those marked {@code ~} (near equivalent) apart. */
final class DesignationsColumns {

    private static final String NEAR = "~";

    private final CSVRecord csv;
    private final List<String> near = new ArrayList<>();

    private DesignationsColumns(CSVRecord csv) {
        this.csv = csv;
    }

    static Designations read(CSVRecord csv) {
        DesignationsColumns columns = new DesignationsColumns(csv);
        return new Designations(
                columns.exact("en_number"),
                columns.exact("en_name"),
                columns.exact("afnor"),
                columns.exact("aisi_uns"),
                columns.exact("trade_names"),
                List.copyOf(columns.near));
    }

    private List<String> exact(String column) {
        List<String> exact = new ArrayList<>();
        for (String designation : CsvFile.values(csv, column)) {
            if (designation.endsWith(NEAR)) {
                near.add(designation
                        .substring(0, designation.length() - NEAR.length())
                        .strip());
            } else {
                exact.add(designation);
            }
        }
        return List.copyOf(exact);
    }
}
