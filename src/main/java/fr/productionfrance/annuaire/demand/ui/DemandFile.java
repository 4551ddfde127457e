package fr.productionfrance.annuaire.demand.ui;

import fr.productionfrance.annuaire.demand.UnmetDemand;
import fr.productionfrance.annuaire.design.CsvRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table as CSV, with dates and numbers as a spreadsheet reads them. */
final class DemandFile {

    private DemandFile() {}

    static byte[] of(List<UnmetDemand> asked, DemandWords words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvRows rows = new CsvRows(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            rows.add(words.columns());
            for (UnmetDemand demand : asked) {
                rows.add(List.of(
                        Long.toString(demand.searches()),
                        words.criteria(demand),
                        demand.last().toString(),
                        Integer.toString(demand.toConfirm())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
