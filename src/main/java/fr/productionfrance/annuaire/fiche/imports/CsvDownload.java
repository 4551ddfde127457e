package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.design.CsvRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A whole CSV file at once. */
final class CsvDownload {

    private CsvDownload() {}

    static byte[] of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CsvRows csv = new CsvRows(text)) {
            for (List<String> row : rows) {
                csv.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
