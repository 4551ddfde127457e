package fr.productionfrance.annuaire.search.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.LimitedSearchException;
import fr.productionfrance.annuaire.search.PageRequest;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import fr.productionfrance.annuaire.search.ui.ExportBed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultExportTest {

    private static final String SITE = "https://annuaire.example/";
    private static final String ADDRESS = SITE + "?q=tournage";
    private static final SearchState TURNING =
            SearchState.START.withCriteria(SearchCriteria.EVERYTHING.withText("tournage"));
    /** Half past midnight in France, still the day before in London. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC);
    /** The head's lines; a reader leaves the empty one out of a workbook. */
    private static final int HEAD = 4;

    private final ManyFiches search = new ManyFiches(5, 2);

    @ParameterizedTest
    @EnumSource
    void says_what_was_asked_when_and_where(ExportFormat format) throws IOException {
        assertThat(read(format, TURNING, 100).subList(0, HEAD))
                .containsExactly(
                        List.of("Critères", "Mots : « tournage »"),
                        List.of("Résultat", "7 fiches"),
                        List.of("Édité le", "24 nov. 2026 00:30"),
                        List.of("Adresse", ADDRESS));
    }

    @ParameterizedTest
    @EnumSource
    void holds_every_fiche_once_those_to_be_confirmed_last(ExportFormat format) throws IOException {
        List<List<String>> rows = table(read(format, TURNING, 100));

        assertThat(rows.getFirst())
                .startsWith("Entreprise", "Commune", "Département")
                .endsWith("Fiche");
        assertThat(column(rows, "Fiche"))
                .containsExactly(
                        SITE + "fiche/sure-0",
                        SITE + "fiche/sure-1",
                        SITE + "fiche/sure-2",
                        SITE + "fiche/sure-3",
                        SITE + "fiche/sure-4",
                        SITE + "fiche/blank-0",
                        SITE + "fiche/blank-1");
        assertThat(column(rows, "Correspondance"))
                .startsWith("répond à tous les critères")
                .endsWith("À confirmer : Tolérance");
    }

    @Test
    void holds_those_to_be_confirmed_alone_where_the_address_asks_for_them() throws IOException {
        SearchState asked = TURNING.withPage(PageRequest.FIRST.withBand(Band.TO_CONFIRM));

        List<List<String>> rows = read(ExportFormat.CSV, asked, 100);

        assertThat(rows.getFirst()).contains("Mots : « tournage » · fiches à confirmer seulement");
        assertThat(column(table(rows), "Entreprise")).containsExactly("Atelier blank-0", "Atelier blank-1");
    }

    @Test
    void begins_with_the_first_fiche_whatever_page_is_shown() throws IOException {
        SearchState third = TURNING.withPage(PageRequest.FIRST.after("3"));

        assertThat(column(table(read(ExportFormat.CSV, third, 100)), "Entreprise"))
                .startsWith("Atelier sure-0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6})
    void ends_at_the_limit_and_says_so(int limit) throws IOException {
        List<List<String>> rows = read(ExportFormat.CSV, TURNING, limit);

        assertThat(table(rows)).hasSize(1 + limit);
        assertThat(rows.get(1).getLast()).startsWith("7 fiches ; ce fichier s’arrête aux " + limit + " premières");
    }

    @Test
    void asks_for_no_page_beyond_the_limit() throws IOException {
        read(ExportFormat.CSV, TURNING, 3);

        assertThat(search.pagesAsked).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil\")", "+33 4", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void a_name_that_looks_like_a_formula_stays_a_text(String name) throws IOException {
        search.name = name;

        List<String> csv = column(table(read(ExportFormat.CSV, TURNING, 1)), "Entreprise");
        List<String> xlsx = column(table(read(ExportFormat.XLSX, TURNING, 1)), "Entreprise");

        assertThat(csv).containsExactly("'" + name + " sure-0");
        // The reader fails on a cell that is no string.
        assertThat(xlsx).containsExactly(name + " sure-0");
    }

    @ParameterizedTest
    @EnumSource
    void separators_quotes_markup_and_characters_of_other_planes_come_back_as_they_were(ExportFormat format)
            throws IOException {
        search.name = "<b>\"Dupont\"; & Fils</b> 😀 ]]>";

        assertThat(column(table(read(format, TURNING, 1)), "Entreprise"))
                .containsExactly("<b>\"Dupont\"; & Fils</b> 😀 ]]> sure-0");
    }

    @Test
    void characters_that_no_workbook_may_hold_do_not_break_it() throws IOException {
        search.name = "Du\u0000po\u0007nt";

        assertThat(column(table(read(ExportFormat.XLSX, TURNING, 1)), "Entreprise")
                        .getFirst())
                .startsWith("Du")
                .endsWith("nt sure-0");
    }

    @Test
    void a_search_that_goes_away_among_the_pages_leaves_a_file_that_says_so() throws IOException {
        search.awayAfter = 1;

        for (ExportFormat format : ExportFormat.values()) {
            search.pagesAsked = 0;
            List<List<String>> rows = read(format, TURNING, 100);

            assertThat(column(table(rows), "Entreprise"))
                    .startsWith("Atelier sure-0")
                    .hasSize(4);
            assertThat(rows.getLast().getFirst())
                    .startsWith("Fichier incomplet")
                    .contains("3 fiches");
        }
    }

    @Test
    void nothing_is_sent_where_nobody_can_answer() {
        search.awayAfter = 0;

        assertThatThrownBy(() -> begin(TURNING, 100)).isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void names_alone_are_no_result_to_keep() {
        search.limited = true;

        assertThatThrownBy(() -> begin(TURNING, 100)).isInstanceOf(LimitedSearchException.class);
    }

    @Test
    void speaks_the_language_of_the_page() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        begin(TURNING, 100).write(ExportFormat.CSV, ExportBed.texts().in(Language.DE), file);

        assertThat(Files.csv(file.toByteArray()).getFirst()).containsExactly("Kriterien", "Wörter: „tournage“");
    }

    private ResultExport.Begun begin(SearchState state, int limit) {
        return new ResultExport(search, NIGHT).begin(new ResultExport.Order(state, ADDRESS, SITE, limit));
    }

    private List<List<String>> read(ExportFormat format, SearchState state, int limit) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        begin(state, limit).write(format, ExportBed.texts().in(Language.FR), file);
        return format == ExportFormat.CSV ? Files.csv(file.toByteArray()) : Files.xlsx(file.toByteArray());
    }

    /** The names of the columns and the rows. */
    private static List<List<String>> table(List<List<String>> rows) {
        return rows.stream()
                .dropWhile(row -> !row.getFirst().equals("Entreprise"))
                .toList();
    }

    private static List<String> column(List<List<String>> table, String name) {
        int column = table.getFirst().indexOf(name);
        return table.stream()
                .skip(1)
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }
}
