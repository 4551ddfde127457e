package fr.productionfrance.annuaire.fiche.imports;

import java.util.ArrayList;
import java.util.List;

/** The rejected rows as a CSV file to work through, one line for each thing that is wrong. */
public final class RejectedLinesFile {

    private RejectedLinesFile() {}

    /** Puts keys of messages into words. */
    @FunctionalInterface
    public interface Words {
        String of(String key, Object... arguments);
    }

    /** The content of the file, in the language of {@code words}. */
    public static byte[] content(List<RejectedLine> lines, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.of("import.rejected.sheet"),
                words.of("import.rejected.line"),
                words.of("import.rejected.firm"),
                words.of("import.rejected.column"),
                words.of("import.rejected.found"),
                words.of("import.rejected.wrong"),
                words.of("import.rejected.accepted")));
        for (RejectedLine line : lines) {
            for (RowFault fault : line.faults()) {
                rows.add(List.of(
                        line.source().sheet(),
                        Integer.toString(line.source().line()),
                        line.firm(),
                        fault.column(),
                        fault.found(),
                        words.of(fault.messageKey(), fault.arguments().toArray()),
                        words.of(
                                fault.messageKey() + ".accepted",
                                fault.arguments().toArray())));
            }
        }
        return CsvDownload.of(rows);
    }
}
