package fr.productionfrance.annuaire.fiche.due.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.productionfrance.annuaire.design.CsvRows;
import fr.productionfrance.annuaire.fiche.due.DueEntry;
import fr.productionfrance.annuaire.fiche.due.DueFilter;
import fr.productionfrance.annuaire.fiche.due.DueWords;
import fr.productionfrance.annuaire.fiche.due.Dues;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The list as a CSV file, written while it is read. */
final class DueFile {

    private static final String NAME = "a-faire.csv";

    private static final List<String> COLUMNS = List.of(
            "fiche",
            "confirmed",
            "review",
            "processes",
            "unknown",
            "passing",
            "ended",
            "ending",
            "first",
            "score",
            "missing");

    private DueFile() {}

    static Anchor link(DueFilter filter, DueWords words, Dues dues) {
        DownloadHandler handler = event -> {
            event.setFileName(NAME);
            event.setContentType("text/csv;charset=UTF-8");
            write(event, filter, words, dues);
        };
        Anchor link = new Anchor(handler, words.text("due.file"));
        link.getElement().setAttribute("download", NAME);
        link.setId("due-file");
        return link;
    }

    private static void write(DownloadEvent event, DueFilter filter, DueWords words, Dues dues) throws IOException {
        try (CsvRows rows = new CsvRows(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            rows.add(COLUMNS.stream()
                    .map(column -> words.text("due.column." + column))
                    .toList());
            dues.each(filter, entry -> {
                try {
                    rows.add(cells(entry, words));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static List<String> cells(DueEntry entry, DueWords words) {
        return List.of(
                entry.name(),
                entry.confirmed()
                        .map(Objects::toString)
                        .map(at -> at.substring(0, 10))
                        .orElse(""),
                entry.reviewBy().toString(),
                String.valueOf(entry.processes()),
                String.valueOf(entry.unknown()),
                String.valueOf(entry.passing()),
                String.valueOf(entry.ended()),
                String.valueOf(entry.ending()),
                Objects.toString(entry.firstEnd(), ""),
                String.valueOf(entry.score()),
                words.missing(entry));
    }
}
