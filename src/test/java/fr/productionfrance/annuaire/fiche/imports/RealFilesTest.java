package fr.productionfrance.annuaire.fiche.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The company file as it is published: no SIRET, no commune, no capability, but activity codes and départements. */
class RealFilesTest {

    private final ImportBench bench = new ImportBench();

    private static byte[] file() throws IOException {
        try (InputStream file = RealFilesTest.class.getResourceAsStream("/imports/egapro_industrie.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    @Test
    void takes_every_row_as_it_is_and_says_which_columns_it_does_not_need() throws Exception {
        ImportPlan plan = bench.planFile("egapro.csv", file());

        assertThat(plan.rejected()).isEmpty();
        assertThat(plan.of(MemberPlan.Kind.NEW)).hasSize(150);
        assertThat(plan.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(Remark.Kind.COLUMNS_LEFT_OUT);
            assertThat(remark.arguments().getFirst())
                    .isEqualTo("structure, naf_label, size_category, created, n_sites, region, year");
        });
        FicheData first = plan.members().getFirst().data();
        assertThat(first.name()).isEqualTo("BRIDGESTONE FRANCE");
        assertThat(first.naf()).isEqualTo("22.11Z");
        assertThat(first.sites().getFirst().departement()).isEqualTo("62");
    }

    @Test
    void declares_broad_processes_by_activity_code_and_nothing_stronger() throws Exception {
        ImportPlan plan = bench.planFile("egapro.csv", file());

        List<Capability> capabilities = plan.members().stream()
                .flatMap(member -> member.data().sites().stream())
                .flatMap(site -> site.capabilities().stream())
                .toList();
        assertThat(capabilities).isNotEmpty().allSatisfy(capability -> {
            assertThat(capability.evidence().kind()).isEqualTo(Evidence.Kind.ACTIVITY_CODE);
            assertThat(capability.material()).isNull();
            assertThat(capability.tolerance()).isNull();
        });
    }

    @Test
    void changes_nothing_the_second_time() throws Exception {
        ImportPlan again = bench.taking(bench.planFile("egapro.csv", file())).planFile("egapro.csv", file());

        assertThat(again.of(MemberPlan.Kind.UNCHANGED)).hasSize(150);
    }
}
