package fr.productionfrance.annuaire.fiche.imports.table;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A spreadsheet file as it was handed in.
 *
 * @param name as the person knows it; proves nothing of what is in it
 */
@SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
public record TableFile(String name, byte[] content) {

    /**
     * The sheets that say something.
     *
     * @param knownNames how many cells of a row are names of columns; by it the separator of a CSV file is found
     */
    public List<Table> tables(Limits limits, ToIntFunction<List<String>> knownNames) throws UnreadableFileException {
        if (content.length > limits.fileBytes()) {
            throw new UnreadableFileException(Reason.TOO_LARGE, name, limits.fileBytes() >> 20);
        }
        return switch (FileKind.of(name, content)) {
            case PACKED -> new XlsxTables(limits).read(name, content);
            case TEXT -> List.of(new CsvTable(limits, knownNames).read(name, TextDecoder.decode(name, content)));
        };
    }
}
