package fr.productionfrance.annuaire.fiche.imports;

import static fr.productionfrance.annuaire.fiche.imports.ImportBench.capabilities;
import static fr.productionfrance.annuaire.fiche.imports.ImportBench.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.imports.table.Table;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.Language;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportPlanTest {

    private static final String SIREN = "732829320";
    private static final String SIRET = "73282932000074";
    private static final String MEMBER_HEADER =
            "SIREN|SIRET|Raison sociale|Effectif|Code postal|Commune|Pont roulant (t)";
    private static final String MEMBER = SIREN + "|" + SIRET + "|Ateliers Martin|35|42700|Firminy|10";
    private static final String CAPABILITY_HEADER = "SIREN|Procédé|Matière|Nuances|Tolérance|Lot max";
    private static final String CAPABILITY = SIREN + "|tournage cn||316L|± 0,01 mm|500";

    private final ImportBench bench = new ImportBench();

    private static FicheData only(ImportPlan plan) {
        assertThat(plan.rejected()).isEmpty();
        assertThat(plan.members()).hasSize(1);
        return plan.members().getFirst().data();
    }

    private static RowFault onlyFault(ImportPlan plan) {
        assertThat(plan.rejected()).hasSize(1);
        assertThat(plan.rejected().getFirst().faults()).hasSize(1);
        return plan.rejected().getFirst().faults().getFirst();
    }

    @Test
    void makes_a_new_fiche_of_a_member_with_its_site_and_capability() {
        ImportPlan plan = bench.plan(members(MEMBER_HEADER, MEMBER), capabilities(CAPABILITY_HEADER, CAPABILITY));

        FicheData data = only(plan);
        assertThat(plan.members().getFirst().kind()).isEqualTo(MemberPlan.Kind.NEW);
        assertThat(data.name()).isEqualTo("Ateliers Martin");
        assertThat(data.headcount()).isEqualTo(HeadcountBand.FROM_20);
        Site site = data.sites().getFirst();
        assertThat(site.address()).isEqualTo(new Site.Address(null, "42700", "42095", "Firminy"));
        assertThat(site.departement()).isEqualTo("42");
        assertThat(site.point()).isNotNull();
        assertThat(site.craneT()).isEqualTo(10);
        Capability capability = site.capabilities().getFirst();
        assertThat(capability.process()).isEqualTo("MACH.TURN.CNC");
        assertThat(capability.grades()).hasSize(1);
        assertThat(capability.grades().getFirst()).startsWith(capability.material() + ".");
        assertThat(capability.batch().max()).isEqualTo(500);
        assertThat(capability.evidence().kind()).isEqualTo(Evidence.Kind.DECLARED);
    }

    @Test
    void changes_nothing_when_the_same_file_comes_again() {
        var sheets = new Table[] {members(MEMBER_HEADER, MEMBER), capabilities(CAPABILITY_HEADER, CAPABILITY)};

        ImportPlan again = bench.taking(bench.plan(sheets)).plan(sheets);

        assertThat(again.rejected()).isEmpty();
        assertThat(again.of(MemberPlan.Kind.UNCHANGED)).hasSize(1);
        assertThat(again.toWrite()).isZero();
    }

    @Test
    void leaves_what_blank_cells_say_nothing_of_and_clears_what_the_mark_says() {
        bench.taking(bench.plan(members(MEMBER_HEADER, MEMBER)));

        FicheData data = only(bench.plan(members(MEMBER_HEADER, SIREN + "||||||-")));

        assertThat(data.name()).isEqualTo("Ateliers Martin");
        assertThat(data.sites().getFirst().address()).isNotNull();
        assertThat(data.sites().getFirst().craneT()).isNull();
    }

    @Test
    void tells_what_would_change_before_and_after() {
        bench.taking(bench.plan(members(MEMBER_HEADER, MEMBER), capabilities(CAPABILITY_HEADER, CAPABILITY)));

        ImportPlan plan = bench.plan(capabilities(CAPABILITY_HEADER, CAPABILITY.replace("500", "800")));

        assertThat(plan.of(MemberPlan.Kind.CHANGED)).hasSize(1);
        List<FieldChange> changes =
                new FicheDiff(Nomenclature.load()).changes(plan.members().getFirst(), Language.FR);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.column()).isEqualTo(ColumnName.BATCH_MAX);
            assertThat(change.before()).isEqualTo("500");
            assertThat(change.after()).isEqualTo("800");
            assertThat(change.where()).contains(SIRET).contains("Tournage CN");
        });
    }

    @Test
    void rejects_a_row_with_all_that_is_wrong_with_it_and_writes_none_of_it() {
        ImportPlan plan = bench.plan(
                members(MEMBER_HEADER, SIREN + "|" + SIRET + "|Ateliers Martin|beaucoup|42700|Firminy|10 bars"));

        assertThat(plan.members()).isEmpty();
        RejectedLine line = plan.rejected().getFirst();
        assertThat(line.source()).isEqualTo(new Source("Membres", 2));
        assertThat(line.firm()).isEqualTo("Ateliers Martin");
        assertThat(line.faults())
                .extracting(RowFault::column, RowFault::found)
                .containsExactly(tuple("Effectif", "beaucoup"), tuple("Pont roulant (t)", "10 bars"));
    }

    @Test
    void proposes_a_process_for_a_misspelt_one() {
        bench.taking(bench.plan(members(MEMBER_HEADER, MEMBER)));

        RowFault fault = onlyFault(
                bench.plan(capabilities(CAPABILITY_HEADER, CAPABILITY.replace("tournage cn", "tourange cn"))));

        assertThat(fault.messageKey()).isEqualTo("import.cell.unknown-code");
        assertThat(fault.arguments().getFirst().toString()).contains("Tournage");
    }

    @Test
    void rejects_a_firm_whose_check_digit_is_wrong_and_a_siret_of_another() {
        ImportPlan plan = bench.plan(
                members("SIREN|SIRET|Nom", "732829321||A", "361200389|" + SIRET + "|B", "|73282932000075|C", "||D"));

        assertThat(plan.members()).isEmpty();
        assertThat(plan.rejected())
                .extracting(line -> line.faults().getFirst().messageKey())
                .containsExactly(
                        "import.cell.not-a-siren", "import.line.siret-of-another-firm", "import.cell.not-a-siret");
        assertThat(plan.remarks()).extracting(Remark::kind).containsExactly(Remark.Kind.LINE_LEFT_OUT);
    }

    @Test
    void rejects_both_of_two_rows_that_contradict_each_other() {
        ImportPlan plan =
                bench.plan(members("SIREN|Nom|Effectif", SIREN + "|Martin|35", SIREN + "|Dupont|35", "361200389|B|12"));

        assertThat(plan.rejected())
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line.faults().getFirst().messageKey()).isEqualTo("import.line.contradicted"));
        assertThat(plan.members()).extracting(member -> member.data().name()).containsExactly("B");
    }

    @Test
    void takes_rows_that_repeat_the_firm_for_each_of_its_sites() {
        FicheData data = only(bench.plan(
                members(MEMBER_HEADER, MEMBER, SIREN + "|73282932000082|Ateliers Martin|35|42000|Saint-Etienne|")));

        assertThat(data.sites())
                .extracting(site -> site.address() == null ? "" : site.address().city())
                .containsExactly("Firminy", "Saint-Étienne");
    }

    @Test
    void finds_the_site_of_a_capability_by_its_siret_and_asks_for_it_where_there_are_several() {
        var twoSites =
                members(MEMBER_HEADER, MEMBER, SIREN + "|73282932000082|Ateliers Martin|35|42000|Saint-Etienne|");

        ImportPlan bySiren = bench.plan(twoSites, capabilities(CAPABILITY_HEADER, CAPABILITY));
        ImportPlan bySiret = bench.plan(twoSites, capabilities("SIRET|Procédé", "73282932000082|Fraisage"));

        assertThat(onlyFault(bySiren).messageKey()).isEqualTo("import.line.site-not-clear");
        assertThat(only(bySiret).sites().get(1).capabilities()).hasSize(1);
    }

    @Test
    void rejects_capabilities_of_a_firm_that_nobody_knows() {
        assertThat(onlyFault(bench.plan(capabilities(CAPABILITY_HEADER, CAPABILITY)))
                        .messageKey())
                .isEqualTo("import.line.member-unknown");
    }

    @Test
    void gives_a_siret_to_the_site_that_was_known_by_its_departement() {
        bench.taking(bench.plan(members("SIREN|Nom|Département", SIREN + "|Martin|Loire")));

        FicheData data = only(bench.plan(members(MEMBER_HEADER, MEMBER)));

        assertThat(data.sites()).hasSize(1);
        assertThat(String.valueOf(data.sites().getFirst().siret())).isEqualTo(SIRET);
    }

    @Test
    void declares_by_the_activity_code_only_what_no_capability_tells_better() {
        var member = members("SIREN|Nom|NAF|Département", SIREN + "|Martin|2562A|42");

        FicheData alone = only(bench.plan(member));
        FicheData told = only(bench.plan(member, capabilities("SIREN|Procédé", SIREN + "|Décolletage")));

        assertThat(alone.sites().getFirst().capabilities())
                .isNotEmpty()
                .allSatisfy(
                        capability -> assertThat(capability.evidence().kind()).isEqualTo(Evidence.Kind.ACTIVITY_CODE));
        assertThat(told.sites().getFirst().capabilities())
                .extracting(capability -> capability.evidence().kind())
                .containsOnly(Evidence.Kind.DECLARED);
    }

    @Test
    void never_leaves_an_audit_on_what_a_row_changed() {
        var audited =
                capabilities("SIREN|Procédé|Lot max|Preuve|Date de preuve", SIREN + "|Fraisage|100|audité|15/01/2026");
        bench.taking(bench.plan(members(MEMBER_HEADER, MEMBER), audited));
        assertThat(bench.plan(audited).of(MemberPlan.Kind.UNCHANGED)).hasSize(1);

        FicheData changed = only(bench.plan(capabilities("SIREN|Procédé|Lot max", SIREN + "|Fraisage|900")));
        RowFault undated = onlyFault(bench.plan(capabilities("SIREN|Procédé|Preuve", SIREN + "|Perçage|audité")));

        assertThat(changed.sites()
                        .getFirst()
                        .capabilities()
                        .getFirst()
                        .evidence()
                        .kind())
                .isEqualTo(Evidence.Kind.DECLARED);
        assertThat(undated.messageKey()).isEqualTo("import.line.evidence-date-missing");
    }

    @Test
    void tells_a_broken_rule_in_the_column_where_it_can_be_mended() {
        bench.taking(bench.plan(members(MEMBER_HEADER, MEMBER)));

        RowFault fault =
                onlyFault(bench.plan(capabilities("SIREN|Procédé|Lot mini|Lot maxi", SIREN + "|Fraisage|500|10")));

        assertThat(fault.column()).isEqualTo("Lot maxi");
        assertThat(fault.messageKey()).isEqualTo("fiche.problem.reversed");
    }

    @Test
    void asks_how_many_machines_a_new_group_has_and_adds_it() {
        bench.taking(bench.plan(members(MEMBER_HEADER, MEMBER)));

        RowFault unknown = onlyFault(bench.plan(capabilities("SIREN|Procédé|Moyen", SIREN + "|Fraisage|Centres UGV")));
        FicheData data = only(bench.plan(
                capabilities("SIREN|Procédé|Moyen|Nombre de machines|Axes", SIREN + "|Fraisage|Centres UGV|3|5")));

        assertThat(unknown.messageKey()).isEqualTo("import.line.resource-unknown");
        assertThat(data.sites().getFirst().resources().getFirst().count()).isEqualTo(3);
        assertThat(data.sites().getFirst().capabilities().getFirst().resource()).isEqualTo("Centres UGV");
    }

    @Test
    void says_which_columns_sheets_and_rows_it_left_out() {
        ImportPlan plan = bench.plan(
                members(
                        "Liste des adhérents",
                        "nom|N° SIREN|Couleur préférée|Commentaire",
                        "EXEMPLE SARL|" + SIREN + "|bleu|EXEMPLE : à effacer",
                        "Martin|" + SIREN + "|bleu|client fidèle",
                        "Total : 1"),
                new Table("Codes", List.of()));

        assertThat(plan.members()).hasSize(1);
        assertThat(plan.remarks())
                .extracting(Remark::kind)
                .containsExactlyInAnyOrder(
                        Remark.Kind.COLUMNS_LEFT_OUT,
                        Remark.Kind.LINE_LEFT_OUT,
                        Remark.Kind.EXAMPLES_LEFT_OUT,
                        Remark.Kind.SHEET_LEFT_OUT);
    }

    @Test
    void finds_communes_in_spite_of_cedex_and_says_where_a_postcode_lies() {
        FicheData cedex = only(bench.plan(members("SIREN|Nom|CP|Ville", SIREN + "|Martin|42029|ST ETIENNE CEDEX 1")));
        RowFault wrong = onlyFault(bench.plan(members("SIREN|Nom|CP|Ville", SIREN + "|Martin|42700|Marseille")));

        assertThat(cedex.sites().getFirst().address())
                .isEqualTo(new Site.Address(null, "42029", "42218", "Saint-Étienne"));
        assertThat(wrong.messageKey()).isEqualTo("import.line.place-unknown");
        assertThat(wrong.arguments().getFirst().toString()).contains("Firminy");
    }
}
