package fr.productionfrance.annuaire.fiche.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final List<String> NAMES = List.of("siren", "Présentation", "Ville");

    private static Table read(byte[] content) throws UnreadableFileException {
        return new TableFile("membres.csv", content)
                .tables(Limits.STANDARD, cells ->
                        (int) cells.stream().filter(NAMES::contains).count())
                .getFirst();
    }

    private static Table read(String text) throws UnreadableFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Reason refusal(byte[] content, Limits limits) {
        try {
            new TableFile("x.csv", content).tables(limits, List::size);
            return null;
        } catch (UnreadableFileException e) {
            return e.reason();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void finds_the_separator_by_the_names_of_the_columns(String separator) throws UnreadableFileException {
        Table table = read(
                String.join(separator, NAMES) + "\n" + String.join(separator, "361200389", "\"a;b,c\"", "Firminy"));

        assertThat(table.rows().get(1).texts()).containsExactly("361200389", "a;b,c", "Firminy");
    }

    @Test
    void prefers_the_separator_of_the_header_to_commas_in_decimals() throws UnreadableFileException {
        Table table = read("siren;Ville\n1,5;2,5\n3,5;4,5\n");

        assertThat(table.rows().get(1).texts()).containsExactly("1,5", "2,5");
    }

    @Test
    void obeys_the_line_that_tells_excel_the_separator_and_does_not_count_it() throws UnreadableFileException {
        Table table = read("sep=,\r\nsiren,Ville\r\n1,Firminy\r\n");

        assertThat(table.rows().get(1).line()).isEqualTo(2);
        assertThat(table.rows().get(1).texts()).containsExactly("1", "Firminy");
    }

    @Test
    void reads_utf_8_with_and_without_its_mark_windows_1252_and_utf_16() throws UnreadableFileException {
        String text = "siren;Présentation\n1;Électroérosion à 20 €\n";
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);

        for (byte[] content : List.of(
                text.getBytes(StandardCharsets.UTF_8), marked, text.getBytes(Charset.forName("windows-1252")), utf16)) {
            Table table = read(content);
            assertThat(table.rows().getFirst().texts()).containsExactly("siren", "Présentation");
            assertThat(table.rows().get(1).texts()).containsExactly("1", "Électroérosion à 20 €");
        }
    }

    @Test
    void counts_lines_as_a_spreadsheet_does_over_blank_ones_and_line_breaks_in_cells() throws UnreadableFileException {
        Table table = read("siren;Ville\n\n1;\"deux\nlignes\"\n;;\n2;Firminy\n");

        assertThat(table.rows()).extracting(Row::line).containsExactly(1, 3, 5);
    }

    @Test
    void takes_the_marks_away_that_keep_a_text_a_text() throws UnreadableFileException {
        Table table = read("siren;Ville\n\"=\"\"042\"\"\";'012\n");

        assertThat(table.rows().get(1).texts()).containsExactly("042", "012");
    }

    @Test
    void tells_where_a_quotation_mark_has_no_end() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read("siren;Ville\n1;Firminy\n2;\"Roanne\n3;Lyon\n"))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(Reason.UNCLOSED_QUOTE);
                    assertThat(e.detail()).isEqualTo("3");
                });
    }

    @Test
    void says_what_a_wrong_file_is() {
        assertThat(refusal(new byte[0], Limits.STANDARD)).isEqualTo(Reason.EMPTY);
        assertThat(refusal("\n \n".getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
                .isEqualTo(Reason.EMPTY);
        assertThat(refusal("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
                .isEqualTo(Reason.PDF);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, Limits.STANDARD))
                .isEqualTo(Reason.IMAGE);
        assertThat(refusal(new byte[] {1, 0, 2, 0, 3}, Limits.STANDARD)).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void refuses_more_than_it_may_hold() {
        byte[] text = "a;b\n1;2\n3;4\n5;6\n".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(text, new Limits(8, 1000, 100, 100))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(text, new Limits(1000, 1000, 3, 100))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(refusal(text, new Limits(1000, 1000, 100, 1))).isEqualTo(Reason.TOO_MANY_COLUMNS);
    }
}
