package fr.productionfrance.annuaire.fiche.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    private final ImportTemplate template = new ImportTemplate(Nomenclature.load());
    private final ImportBench bench = new ImportBench();

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_read_back_with_every_column_known_and_its_examples_left_out(Language language) throws Exception {
        ImportPlan plan = bench.planFile("modele.xlsx", template.workbook(language));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.remarks())
                .extracting(Remark::kind)
                .containsOnly(Remark.Kind.EXAMPLES_LEFT_OUT, Remark.Kind.NO_ROWS, Remark.Kind.SHEET_LEFT_OUT);
    }

    @Test
    void gives_examples_that_can_be_imported() throws Exception {
        String members = csv(SheetKind.MEMBERS).replace("EXEMPLE", "client");
        String capabilities = csv(SheetKind.CAPABILITIES).replace("EXEMPLE", "client");

        ImportPlan firms = bench.planCsv("membres.csv", members);
        assertThat(firms.rejected()).isEmpty();
        assertThat(firms.of(MemberPlan.Kind.NEW)).hasSize(1);
        ImportPlan made = bench.taking(firms).planCsv("capacites.csv", capabilities);
        assertThat(made.rejected()).isEmpty();
        assertThat(made.of(MemberPlan.Kind.CHANGED)).hasSize(1);
    }

    @Test
    void is_documented_column_by_column() throws Exception {
        String page = Files.readString(Path.of("docs", "import.md"));

        for (ColumnName column : ColumnName.values()) {
            assertThat(page).contains("`" + column.in(Language.FR) + "`");
        }
    }

    @Test
    void writes_no_cell_that_a_spreadsheet_would_run() {
        assertThat(new String(
                        CsvDownload.of(List.of(List.of("=1+1", "@x", "-12,5", "-", "+33"))), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF'=1+1;'@x;-12,5;-;'+33\r\n");
    }

    private String csv(SheetKind kind) {
        return new String(template.csv(kind, Language.FR), StandardCharsets.UTF_8);
    }
}
