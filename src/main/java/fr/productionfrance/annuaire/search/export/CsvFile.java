package fr.productionfrance.annuaire.search.export;

import fr.productionfrance.annuaire.design.CsvRows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows as CSV. */
final class CsvFile implements RowFile {

    private final CsvRows rows;

    CsvFile(OutputStream out) throws IOException {
        rows = new CsvRows(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    @Override
    public void note(List<String> cells) throws IOException {
        rows.add(cells);
    }

    @Override
    public void columns(List<String> names) throws IOException {
        rows.add(List.of(""));
        rows.add(names);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        rows.add(cells);
    }

    @Override
    public void flush() throws IOException {
        rows.flush();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
