package fr.productionfrance.annuaire.fiche.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxReadingTest {

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            fill.accept(workbook.newWorksheet("Membres"));
            workbook.newWorksheet("vide");
        }
        return bytes.toByteArray();
    }

    private static Table read(Consumer<Worksheet> fill) throws IOException, UnreadableFileException {
        return new TableFile("f.xlsx", workbook(fill))
                .tables(Limits.STANDARD, List::size)
                .getFirst();
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(new byte[3 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] content, Reason reason) {
        Limits small = new Limits(10 << 20, 8L << 20, 100, 100);
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> new TableFile("f.xlsx", content).tables(small, List::size))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void reads_numbers_plainly_whatever_their_format() throws Exception {
        Table table = read(sheet -> {
            sheet.value(0, 0, 361_200_389);
            sheet.style(0, 0).format("0.00E+00").set();
            sheet.value(0, 1, 73282932000074L);
            sheet.value(0, 2, 0.1 + 0.2);
            sheet.value(0, 3, "361 200 389");
            sheet.value(0, 4, true);
        });

        assertThat(table.rows().getFirst().texts())
                .containsExactly("361200389", "73282932000074", "0.3", "361 200 389", "oui");
        assertThat(table.rows().getFirst().cell(0).kind()).isEqualTo(Cell.Kind.NUMBER);
    }

    @Test
    void tells_dates_from_numbers_by_their_format() throws Exception {
        Table table = read(sheet -> {
            sheet.value(0, 0, LocalDate.of(2027, 6, 30));
            sheet.style(0, 0).format("dd/mm/yyyy").set();
            sheet.value(0, 1, 46568);
            sheet.value(0, 2, 12);
            sheet.style(0, 2).format("0\" jours\"").set();
        });

        assertThat(table.rows().getFirst().texts()).containsExactly("2027-06-30", "46568", "12");
        assertThat(table.rows().getFirst().cell(0).kind()).isEqualTo(Cell.Kind.DATE);
        assertThat(table.rows().getFirst().cell(2).kind()).isEqualTo(Cell.Kind.NUMBER);
    }

    @Test
    void skips_empty_rows_and_sheets_and_keeps_the_numbers_of_the_others() throws Exception {
        Table table = read(sheet -> {
            sheet.value(2, 0, "siren");
            sheet.value(5, 1, "x");
            sheet.style(80, 3).bold().set();
        });

        assertThat(table.rows()).extracting(Row::line).containsExactly(3, 6);
        assertThat(table.rows().get(1).cell(0).isBlank()).isTrue();
    }

    @Test
    void says_what_a_packed_file_is_that_is_no_workbook() throws IOException {
        assertRefused(zip("word/document.xml"), Reason.OTHER_PACKED);
        assertRefused(zip("mimetype", "content.xml"), Reason.OPEN_DOCUMENT);
        assertRefused(zip("xl/workbook.bin"), Reason.BINARY_EXCEL);
        assertRefused(zip("xl/workbook.xml"), Reason.BROKEN);
    }

    @Test
    void stops_unpacking_at_the_limit() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", "xl/a", "xl/b", "xl/c");

        assertThat(bomb).hasSizeLessThan(50_000);
        assertRefused(bomb, Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void knows_a_workbook_behind_a_password_from_an_old_one() {
        byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] locked = concat(head, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertRefused(locked, Reason.PASSWORD_PROTECTED);
        assertRefused(concat(head, new byte[100]), Reason.OLD_EXCEL);
    }

    @Test
    void calls_a_cut_off_workbook_broken() throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "siren"));

        assertRefused(Arrays.copyOf(whole, whole.length / 2), Reason.BROKEN);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
