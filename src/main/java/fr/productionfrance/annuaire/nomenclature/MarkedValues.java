package fr.productionfrance.annuaire.nomenclature;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The values of a cell, those marked {@code ~} (near, but not the same) set apart. */
record MarkedValues(List<String> exact, List<String> near) {

    private static final String NEAR = "~";

    /** Reads a cell; a column that the file does not have is empty. */
    static MarkedValues read(CSVRecord csv, String column) {
        List<String> exact = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (String value : csv.isMapped(column) ? CsvFile.values(csv, column) : List.<String>of()) {
            if (value.endsWith(NEAR)) {
                near.add(value.substring(0, value.length() - NEAR.length()).strip());
            } else {
                exact.add(value);
            }
        }
        return new MarkedValues(List.copyOf(exact), List.copyOf(near));
    }
}
