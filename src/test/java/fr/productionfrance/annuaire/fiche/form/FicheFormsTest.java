package fr.productionfrance.annuaire.fiche.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.productionfrance.annuaire.demo.FicheGenerator;
import fr.productionfrance.annuaire.demo.Profile;
import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Evidence;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Proof;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.TestRules;
import fr.productionfrance.annuaire.fiche.Turnover;
import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FicheFormsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final FicheForms FORMS = new FicheForms(Places.load(), new ToleranceReader(), TestRules.CLOCK);

    @Test
    void nothing_is_lost_by_showing_a_fiche_in_forms() {
        FicheForms.Read read = FORMS.data(FORMS.form(Fiches.full()));

        assertThat(read.data()).isEqualTo(Fiches.full());
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void the_file_of_a_certificate_stays_until_it_is_taken_away() {
        Proof proof = new Proof(UUID.randomUUID(), "iso.pdf", "00");
        FicheData shown = Fiches.withSite(site -> site.withParts(
                List.of(site.certificates().getFirst().withProof(proof)),
                site.resources(),
                site.capabilities(),
                site.capacities()));
        FicheForm form = FORMS.form(shown);
        assertThat(FORMS.data(form).data()).isEqualTo(shown);

        FicheForm without = form.withSite(
                0,
                site -> site.withCertificates(site.certificates().stream()
                        .map(row -> row.with(Typing.into(row.form(), "proof", Optional.empty())))
                        .toList()));

        assertThat(FORMS.data(without).data()).isEqualTo(Fiches.full());
    }

    @Test
    void nothing_is_lost_of_whatever_fiche() {
        List<FicheData> fiches = FicheGenerator.create(Profile.NATIONAL, 7, Instant.parse("2026-03-01T12:00:00Z"))
                .fiches(1_000)
                .map(fiche -> fiche.data())
                .toList();

        assertThat(fiches).hasSize(1_000).allSatisfy(fiche -> {
            FicheForms.Read read = FORMS.data(FORMS.form(fiche));
            assertThat(read.data()).isEqualTo(fiche);
            assertThat(read.faults()).isEmpty();
        });
    }

    @Test
    void each_field_of_a_capability_has_its_place() {
        capability("process", "MACH.MILL", Capability::process, "MACH.MILL");
        capability("material", "ALU", Capability::material, "ALU");
        capability("grades", List.of("STEEL.STRUCT.S235JR"), Capability::grades, List.of("STEEL.STRUCT.S235JR"));
        capability("resource", "", Capability::resource, null);
        capability("geometricUm", "12,5", Capability::geometricUm, 12.5);
        capability("raUm", "N6", Capability::raUm, 0.8);
        capability("raUm", "0,4", Capability::raUm, 0.4);
        capability("box", "500 x 300 x 200", Capability::box, new Box(500, 300, 200));
        capability("round", "Ø320 x 600", Capability::round, new Round(320, 600));
        capability("thicknessMmMin", "1,5", one -> one.thicknessMm().min(), 1.5);
        capability("thicknessMmMax", "2 cm", one -> one.thicknessMm().max(), 20.0);
        capability("massKgMin", "500 g", one -> one.massKg().min(), 0.5);
        capability("massKgMax", "1,2 t", one -> one.massKg().max(), 1200.0);
        capability("batchMin", "10", Capability::batch, new Batch(10, 5_000));
        capability("batchMax", "10 000", Capability::batch, new Batch(1, 10_000));
        capability("piecesPerYear", "", Capability::piecesPerYear, null);
        capability("leadTimePrototypeDays", "1 semaine", Capability::leadTime, new LeadTime(7, 21));
        capability("leadTimeSeriesDays", "30", Capability::leadTime, new LeadTime(5, 30));
        capability("subcontracted", true, Capability::subcontracted, true);
        capability("inspection", List.of(), Capability::inspection, List.of());
        capability(
                "documents",
                Set.of(Capability.PartDocument.FAI, Capability.PartDocument.PPAP),
                Capability::documents,
                List.of(Capability.PartDocument.PPAP, Capability.PartDocument.FAI));
    }

    private static void capability(
            String field, Object typed, Function<Capability, @Nullable Object> place, @Nullable Object expected) {
        FicheForms.Read read = FORMS.data(withCapability(field, typed));
        assertThat(read.faults()).as(field).isEmpty();
        assertThat(place.apply(first(read))).as(field).isEqualTo(expected);
    }

    @Test
    void a_tolerance_is_read_as_people_write_it() {
        Capability read = first(FORMS.data(withCapability("toleranceTyped", "Ø20 H7")));

        assertThat(read.tolerance()).isNotNull().satisfies(tolerance -> {
            assertThat(tolerance.typed()).isEqualTo("Ø20 H7");
            assertThat(tolerance.halfWidthUm()).isEqualTo(10.5);
            assertThat(tolerance.grade()).isEqualTo(ItGrade.IT7);
            assertThat(tolerance.statedAtMm()).isEqualTo(20);
            assertThat(tolerance.nominalMinMm()).isEqualTo(10);
        });
        assertThat(first(FORMS.data(withCapability("toleranceTyped", ""))).tolerance())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "toleranceTyped, on verra, tolerance.typed, forms.cell.tolerance-unreadable",
        "toleranceTyped, Ra 0.8, tolerance.typed, forms.cell.not-a-linear-tolerance",
        "toleranceTyped, 10, tolerance.typed, import.cell.tolerance-without-unit",
        "box, 500 x 300, box, import.cell.not-a-size",
        "round, 500, round, import.cell.not-a-round",
        "batchMax, beaucoup, batch.max, forms.cell.not-a-number",
        "massKgMax, 3 mm, massKg.max, forms.cell.unknown-unit",
        "batchMin, '1,5', batch.min, import.cell.not-whole",
        "thicknessMmMax, 1.500, thicknessMm.max, import.cell.ambiguous-number",
        "process, '', process, forms.required",
    })
    void what_can_not_be_read_is_told_at_its_field(String field, String typed, String path, String key) {
        assertThat(FORMS.data(withCapability(field, typed)).faults())
                .extracting(FormFault::path, FormFault::messageKey)
                .contains(tuple("sites[0].capabilities[0]." + path, key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "=HYPERLINK(\"http://x\")", "'; DROP TABLE fiche; --", "\u202Egnp"})
    void a_text_is_a_text(String hostile) {
        FicheForm form = FORMS.form(Fiches.full());
        FicheData data = FORMS.data(
                        form.withPresentation(Typing.into(form.presentation().form(), "presentation", hostile)))
                .data();

        assertThat(data.presentation()).isEqualTo(hostile);
    }

    @Test
    void numbers_beyond_all_bounds_are_refused_and_not_computed_with() {
        for (String huge : List.of("9".repeat(100_000), "1e99", "-5", "NaN", "Infinity", "\u0000")) {
            FicheForms.Read read = FORMS.data(withCapability("massKgMax", huge));
            assertThat(huge.equals("\u0000") || !read.faults().isEmpty()).isTrue();
            assertThat(first(read).massKg().max()).isNull();
        }
    }

    @Test
    void what_is_said_anew_is_declared_today_and_what_an_audit_said_stays_the_audits() {
        FicheData declared = Fiches.withCapability(
                one -> one.withEvidence(new Evidence(Evidence.Kind.DECLARED, LocalDate.parse("2024-01-01"))));
        FicheForm form = FORMS.form(declared);

        assertThat(first(FORMS.data(form)).evidence().date()).isEqualTo(LocalDate.parse("2024-01-01"));
        assertThat(first(FORMS.data(typed(form, "batchMax", "60"))).evidence())
                .isEqualTo(new Evidence(Evidence.Kind.DECLARED, TODAY));
        assertThat(first(FORMS.data(withCapability("batchMax", "60"))).evidence())
                .isEqualTo(Fiches.full()
                        .sites()
                        .getFirst()
                        .capabilities()
                        .getFirst()
                        .evidence());
        FicheForm document = typed(typed(form, "evidenceKind", Evidence.Kind.DOCUMENT), "evidenceDate", "15/02/2026");
        assertThat(first(FORMS.data(document)).evidence())
                .isEqualTo(new Evidence(Evidence.Kind.DOCUMENT, LocalDate.parse("2026-02-15")));
        assertThat(first(FORMS.data(typed(form, "evidenceKind", Evidence.Kind.AUDITED)))
                        .evidence())
                .as("nobody audits itself")
                .isEqualTo(new Evidence(Evidence.Kind.DECLARED, LocalDate.parse("2024-01-01")));
    }

    @Test
    void machines_that_get_another_name_keep_what_is_made_on_them() {
        FicheForm form = FORMS.form(Fiches.full())
                .withSite(
                        0,
                        site -> site.withMachines(site.machines().stream()
                                .map(row -> row.with(Typing.into(row.form(), "label", "Tours 5 axes")))
                                .toList()));

        FicheForms.Read read = FORMS.data(form);

        assertThat(first(read).resource()).isEqualTo("Tours 5 axes");
        assertThat(TestRules.rules().check(read.data())).isEmpty();
    }

    @Test
    void a_commune_gives_the_city_and_its_capacities_stay() {
        FicheForm form = FORMS.form(Fiches.full());
        SiteForm typed = Typing.into(
                Typing.into(
                        Typing.into(form.sites().getFirst().place().form(), "addressInsee", "42095"),
                        "addressPostcode",
                        "42700"),
                "point",
                "45.3883, 4.2869");

        Site site = FORMS.data(form.withSite(0, one -> one.withPlace(typed)))
                .data()
                .sites()
                .getFirst();

        assertThat(site.address()).isEqualTo(new Site.Address("12 rue de la Métallurgie", "42700", "42095", "Firminy"));
        assertThat(site.point()).isEqualTo(new GeoPoint(45.3883, 4.2869));
        assertThat(site.capacities()).isEqualTo(Fiches.full().sites().getFirst().capacities());
    }

    @Test
    void a_turnover_needs_its_year() {
        FicheForm form = FORMS.form(Fiches.full());
        PresentationForm typed = Typing.into(form.presentation().form(), "turnoverEuros", "4,5 M€");

        assertThat(FORMS.data(form.withPresentation(typed)).data().turnover()).isEqualTo(new Turnover(4_500_000, 2024));
        assertThat(FORMS.data(form.withPresentation(Typing.into(typed, "turnoverYear", "")))
                        .faults())
                .extracting(FormFault::path)
                .containsExactly("turnover.year");
    }

    private static FicheForm withCapability(String field, Object value) {
        return typed(FORMS.form(Fiches.full()), field, value);
    }

    private static FicheForm typed(FicheForm form, String field, Object value) {
        return form.withSite(0, site -> {
            var rows = new ArrayList<>(site.capabilities());
            rows.set(0, rows.getFirst().with(Typing.into(rows.getFirst().form(), field, value)));
            return site.withCapabilities(rows);
        });
    }

    private static Capability first(FicheForms.Read read) {
        return read.data().sites().getFirst().capabilities().getFirst();
    }
}
