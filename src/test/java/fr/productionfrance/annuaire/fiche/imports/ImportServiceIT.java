package fr.productionfrance.annuaire.fiche.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.store.SaveOutcome;
import fr.productionfrance.annuaire.fiche.store.StoreDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportServiceIT {

    private static final String MEMBERS = """
            SIREN;SIRET;Raison sociale;Code postal;Commune;Chiffre d'affaires (k€);Année CA;Certifications;Téléphone;Langues
            732829320;73282932000074;Ateliers Martin;42700;Firminy;4 200,5;2025;ISO 9001 [expire=30/06/2027];04 77 00 00 00;fr,en
            361200389;;Autre firme;42000;Saint-Étienne;;;;;
            """;
    private static final String CAPABILITIES = """
            SIREN;Procédé;Matière;Nuances;Moyen;Nombre de machines;Tolérance;Ra (µm);Enveloppe;Masse max (kg);Lot min;Lot max;Délai
            732829320;Tournage CN;;316L;Tours CN;4;± 0,01 mm;0,8;500 x 300 x 200;12,5;1;500;3 semaines
            361200389;Fraisage;;;;;IT7;;;;;;
            """;

    private final StoreDatabase database = new StoreDatabase();
    private final ImportService imports = new ImportBench().service(database.store, database.manager);

    @AfterEach
    void close() {
        database.close();
    }

    private List<Table> tables(String members, String capabilities) throws Exception {
        return imports.read(List.of(
                new TableFile("membres.csv", members.getBytes(StandardCharsets.UTF_8)),
                new TableFile("capacites.csv", capabilities.getBytes(StandardCharsets.UTF_8))));
    }

    private ImportPlan plan(List<Table> tables) {
        return imports.plan(tables, _ -> {});
    }

    private ImportOutcome write(ImportPlan plan) {
        return imports.write(plan, FicheStatus.PUBLISHED, false, "anne@cluster.example", _ -> {});
    }

    private Fiche martin() {
        return database.store.bySiren(new Siren("732829320")).orElseThrow();
    }

    @Test
    void stores_what_the_plan_says_under_the_name_of_who_agreed() throws Exception {
        ImportPlan plan = plan(tables(MEMBERS, CAPABILITIES));
        assertThat(plan.rejected()).isEmpty();

        ImportOutcome outcome = write(plan);

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Written.class, written -> {
            assertThat(written.created()).isEqualTo(2);
            assertThat(written.changed()).isZero();
        });
        assertThat(martin().status()).isEqualTo(FicheStatus.PUBLISHED);
        assertThat(martin().data()).isEqualTo(plan.members().getFirst().data());
        assertThat(database.history.of(martin().id()))
                .singleElement()
                .satisfies(revision -> assertThat(revision.author()).isEqualTo("anne@cluster.example"));
    }

    @Test
    void finds_everything_unchanged_when_the_same_files_come_again() throws Exception {
        write(plan(tables(MEMBERS, CAPABILITIES)));

        ImportPlan again = plan(tables(MEMBERS, CAPABILITIES));

        assertThat(again.rejected()).isEmpty();
        assertThat(again.of(MemberPlan.Kind.UNCHANGED)).hasSize(2);
        write(again);
        assertThat(martin().version()).isEqualTo(1);
    }

    @Test
    void writes_nothing_while_rows_are_rejected_unless_they_are_left_out() throws Exception {
        ImportPlan plan = plan(tables(MEMBERS, CAPABILITIES.replace("Fraisage", "Frézage")));
        assertThat(plan.rejected()).hasSize(1);

        assertThatIllegalArgumentException().isThrownBy(() -> write(plan));
        assertThat(database.store.count(FicheStatus.PUBLISHED)).isZero();
        imports.write(plan, FicheStatus.DRAFT, true, "anne@cluster.example", _ -> {});
        assertThat(database.store.count(FicheStatus.DRAFT)).isEqualTo(2);
    }

    @Test
    void notices_that_somebody_else_was_faster_and_writes_none_of_it() throws Exception {
        write(plan(tables(MEMBERS, CAPABILITIES)));
        ImportPlan plan =
                plan(tables(MEMBERS.replace("Martin", "Martin et fils").replace("Autre", "Une autre"), CAPABILITIES));
        Fiche before = martin();
        SaveOutcome faster = database.store.save(
                before.id(), before.version(), before.data().withSites(List.of()), "member@martin.example");
        assertThat(faster).isInstanceOf(SaveOutcome.Saved.class);

        assertThat(write(plan)).isInstanceOf(ImportOutcome.Outdated.class);

        assertThat(martin().data().name()).isEqualTo("Ateliers Martin");
        assertThat(database.store
                        .bySiren(new Siren("361200389"))
                        .orElseThrow()
                        .data()
                        .name())
                .isEqualTo("Autre firme");
    }

    @Test
    void notices_that_a_firm_it_took_for_new_has_a_fiche_by_now() throws Exception {
        ImportPlan plan = plan(tables(MEMBERS, CAPABILITIES));
        write(plan);

        assertThat(write(plan)).isInstanceOf(ImportOutcome.Outdated.class);
        assertThat(database.store.count(FicheStatus.PUBLISHED)).isEqualTo(2);
    }

    @Test
    void takes_the_real_company_file_and_nothing_new_of_it_the_second_time() throws Exception {
        byte[] content;
        try (InputStream file = getClass().getResourceAsStream("/imports/egapro_industrie.csv")) {
            content = Objects.requireNonNull(file).readAllBytes();
        }
        List<Table> tables = imports.read(List.of(new TableFile("egapro.csv", content)));

        assertThat(write(plan(tables))).isInstanceOf(ImportOutcome.Written.class);

        assertThat(database.store.count(FicheStatus.PUBLISHED)).isEqualTo(150);
        assertThat(plan(tables).of(MemberPlan.Kind.UNCHANGED)).hasSize(150);
    }
}
