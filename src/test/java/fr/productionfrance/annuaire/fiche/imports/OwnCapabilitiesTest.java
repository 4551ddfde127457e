package fr.productionfrance.annuaire.fiche.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.demo.FicheGenerator;
import fr.productionfrance.annuaire.demo.Profile;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.TestRules;
import fr.productionfrance.annuaire.fiche.imports.table.TableFile;
import fr.productionfrance.annuaire.fiche.imports.table.UnreadableFileException;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.NafCodes;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnCapabilitiesTest {

    private static final OwnCapabilities SHEETS = sheets();
    private static final String FIRST = "732829320;73282932000074;";

    private static OwnCapabilities sheets() {
        Nomenclature nomenclature = Nomenclature.load();
        Readers readers = new Readers(
                nomenclature, NafCodes.load(nomenclature.processes()), Places.load(), new ToleranceReader());
        return new OwnCapabilities(
                new ImportPlanner(new RowReader(readers), readers, TestRules.rules(), TestRules.CLOCK));
    }

    @Test
    void what_goes_out_comes_back_unchanged() throws UnreadableFileException {
        FicheData one = oneSite();
        for (Language language : Language.values()) {
            assertUnchanged(one, new TableFile("capacites.xlsx", SHEETS.workbook(one, language)));
            assertUnchanged(one, new TableFile("capacites.csv", SHEETS.csv(one, language)));
        }
    }

    @Test
    void whatever_fiche_comes_back_unchanged_as_far_as_rows_can_tell_its_capabilities_apart()
            throws UnreadableFileException {
        List<FicheData> fiches = FicheGenerator.create(Profile.NATIONAL, 5, Instant.parse("2026-03-01T12:00:00Z"))
                .fiches(300)
                .map(fiche -> fiche.data())
                .filter(fiche -> fiche.sites().stream()
                        .anyMatch(site -> !site.capabilities().isEmpty()))
                .filter(fiche -> OwnCapabilities.notTold(fiche) == 0)
                .toList();

        assertThat(fiches).hasSizeGreaterThan(50);
        for (FicheData fiche : fiches) {
            assertUnchanged(fiche, new TableFile("capacites.csv", SHEETS.csv(fiche, Language.FR)));
        }
    }

    private static void assertUnchanged(FicheData data, TableFile file) throws UnreadableFileException {
        ImportPlan plan = SHEETS.plan(file, fiche(data), data);

        assertThat(plan.rejected()).as(data.name()).isEmpty();
        assertThat(plan.members()).extracting(MemberPlan::kind).containsExactly(MemberPlan.Kind.UNCHANGED);
        assertThat(plan.members().getFirst().data()).isEqualTo(data);
    }

    @Test
    void what_can_not_be_told_apart_is_counted() {
        assertThat(OwnCapabilities.notTold(Fiches.full())).isEqualTo(1);
        assertThat(OwnCapabilities.notTold(oneSite())).isZero();
    }

    @Test
    void nothing_of_others_can_be_touched() throws UnreadableFileException {
        ImportPlan plan = plan("SIREN;SIRET;Procédé\n552100554;;MACH.MILL\n" + FIRST + "MACH.EDM\n");

        assertThat(plan.members()).hasSize(1);
        assertThat(plan.members().getFirst().data().siren()).isEqualTo(Fiches.SIREN);
        assertThat(plan.rejected())
                .singleElement()
                .satisfies(line -> assertThat(line.faults())
                        .extracting(RowFault::messageKey)
                        .containsExactly("import.line.not-of-this-fiche"));
    }

    @Test
    void a_sheet_of_members_changes_no_firm_not_even_ones_own() throws UnreadableFileException {
        ImportPlan plan = plan("SIREN;Raison sociale;Nom d'usage\n732829320;AUTRE NOM;Autre\n");

        assertThat(plan.members()).isEmpty();
        assertThat(plan.rejected()).hasSize(1);
    }

    @Test
    void nobody_is_audited_by_a_file() throws UnreadableFileException {
        ImportPlan plan = plan("SIREN;SIRET;Procédé;Preuve;Date de preuve\n" + FIRST + "MACH.MILL;audité;01/02/2026\n"
                + FIRST + "MACH.EDM;audité;01/02/2026\n");

        assertThat(plan.rejected()).isEmpty();
        assertThat(plan.members().getFirst().data().sites().getFirst().capabilities())
                .filteredOn(one -> !one.process().equals("MACH.TURN.CNC"))
                .hasSize(2)
                .extracting(Capability::evidence)
                .extracting(Evidence::kind)
                .containsOnly(Evidence.Kind.DECLARED);
    }

    @Test
    void a_formula_in_a_name_stays_text_on_its_way_out() {
        FicheData formula = Fiches.withSite(site -> site.withParts(
                List.of(),
                site.resources().stream()
                        .map(group -> new ResourceGroup(
                                "=cmd|' /C calc'!A0", "MACH", 1, null, null, null, null, null, null, null))
                        .toList(),
                List.of(),
                List.of()));
        FicheData withMade = formula.withSites(List.of(formula.sites()
                .getFirst()
                .withParts(
                        List.of(),
                        formula.sites().getFirst().resources(),
                        List.of(made("=cmd|' /C calc'!A0")),
                        List.of())));

        assertThat(new String(SHEETS.csv(withMade, Language.FR), StandardCharsets.UTF_8))
                .contains("'=cmd|")
                .doesNotContain(";=cmd");
    }

    private static Capability made(String resource) {
        Capability plain = Fiches.capability("MACH");
        return new Capability(
                plain.id(),
                "MACH",
                null,
                List.of(),
                resource,
                null,
                null,
                null,
                null,
                null,
                plain.thicknessMm(),
                plain.massKg(),
                plain.batch(),
                null,
                plain.leadTime(),
                false,
                List.of(),
                List.of(),
                plain.evidence());
    }

    private static FicheData oneSite() {
        FicheData full = Fiches.full();
        return full.withSites(List.of(full.sites().getFirst()));
    }

    private static ImportPlan plan(String csv) throws UnreadableFileException {
        FicheData own = oneSite();
        return SHEETS.plan(new TableFile("f.csv", csv.getBytes(StandardCharsets.UTF_8)), fiche(own), own);
    }

    private static Fiche fiche(FicheData data) {
        Instant then = Instant.parse("2026-03-01T12:00:00Z");
        return new Fiche(new FicheId(new UUID(0, 1)), 1, "pilat", FicheStatus.PUBLISHED, then, then, data);
    }
}
