package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.imports.value.Headcounts;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/**
 * The file to fill in: one sheet of members, one of capabilities, each with an example row that the import leaves out, and a
 * sheet of all codes. Cells are texts, so that no spreadsheet takes a SIREN for a number or "1-10" for a date.
 */
@Component
public class ImportTemplate {

    private static final String TEXT_FORMAT = "@";
    private static final int ROWS_PREPARED = 500;
    private static final double COLUMN_WIDTH = 22;

    private final Nomenclature nomenclature;

    ImportTemplate(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    /** The template as a workbook. */
    public byte[] workbook(Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "annuaire", "1.0")) {
            for (SheetKind kind : SheetKind.values()) {
                sheet(workbook.newWorksheet(kind.sheetName()), rows(kind, language));
            }
            codes(workbook.newWorksheet("Codes"), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One sheet of the template as a CSV file. */
    public byte[] csv(SheetKind kind, Language language) {
        return CsvDownload.of(rows(kind, language));
    }

    private static List<List<String>> rows(SheetKind kind, Language language) {
        List<ColumnName> columns = ColumnName.of(kind);
        return List.of(
                columns.stream().map(column -> column.in(language)).toList(),
                columns.stream().map(ColumnName::example).toList());
    }

    private static void sheet(Worksheet sheet, List<List<String>> rows) {
        int columns = rows.getFirst().size();
        sheet.range(0, 0, ROWS_PREPARED, columns - 1)
                .style()
                .format(TEXT_FORMAT)
                .set();
        sheet.range(0, 0, 0, columns - 1).style().bold().format(TEXT_FORMAT).set();
        sheet.range(1, 0, 1, columns - 1).style().italic().format(TEXT_FORMAT).set();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.freezePane(1, 1);
        fill(sheet, rows);
    }

    private void codes(Worksheet sheet, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Liste", "Code", "Français", "English", "Deutsch"));
        add(rows, ColumnName.PROCESS.in(language), nomenclature.processes());
        add(rows, ColumnName.MATERIAL.in(language), nomenclature.materials());
        add(rows, ColumnName.CERTIFICATES.in(language), nomenclature.certifications());
        add(rows, ColumnName.SECTORS.in(language), nomenclature.sectors());
        for (HeadcountBand band : HeadcountBand.values()) {
            String range = Headcounts.shown(band);
            rows.add(List.of(ColumnName.HEADCOUNT_CODE.in(language), band.code(), range, range, range));
        }
        sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            sheet.width(column, COLUMN_WIDTH);
        }
        sheet.freezePane(0, 1);
        fill(sheet, rows);
    }

    private static void add(List<List<String>> rows, String list, Vocabulary vocabulary) {
        vocabulary
                .all()
                .forEach(concept -> rows.add(List.of(
                        list,
                        concept.code(),
                        concept.label().fr(),
                        concept.label().en(),
                        concept.label().de())));
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }
}
