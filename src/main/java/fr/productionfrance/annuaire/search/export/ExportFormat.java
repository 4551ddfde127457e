package fr.productionfrance.annuaire.search.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a file of results can be. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the file's name ends, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    RowFile file(OutputStream out, String sheetName) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxFile(out, sheetName);
            case CSV -> new CsvFile(out);
        };
    }
}
