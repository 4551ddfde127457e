package fr.productionfrance.annuaire.fiche.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.BrokenFiches;
import fr.productionfrance.annuaire.fiche.BrokenFiches.Broken;
import fr.productionfrance.annuaire.fiche.form.CapabilityForm;
import fr.productionfrance.annuaire.fiche.form.CertificateForm;
import fr.productionfrance.annuaire.fiche.form.ContactForm;
import fr.productionfrance.annuaire.fiche.form.MachineForm;
import fr.productionfrance.annuaire.fiche.form.PresentationForm;
import fr.productionfrance.annuaire.fiche.form.SiteForm;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpotTest {

    private static final Map<Part, Class<? extends Record>> FORMS = Map.of(
            Part.PRESENTATION, PresentationForm.class,
            Part.CONTACTS, ContactForm.class,
            Part.CAPABILITIES, CapabilityForm.class,
            Part.MACHINES, MachineForm.class,
            Part.CERTIFICATES, CertificateForm.class,
            Part.SITE, SiteForm.class);

    @ParameterizedTest
    @CsvSource({
        "sites[0].capabilities[2].batch.max, CAPABILITIES, 0, 2, batchMax",
        "sites[3].resources[1].swingMm.diameterMm, MACHINES, 3, 1, swingMmDiameterMm",
        "sites[1].certificates[0].expires, CERTIFICATES, 1, 0, expires",
        "sites[1].address.insee, SITE, 1, -1, addressInsee",
        "sites[0].capabilities[2], CAPABILITIES, 0, 2, ''",
        "sites[0].capabilities[2].grades[1], CAPABILITIES, 0, 2, grades",
        "contacts[4].email, CONTACTS, -1, 4, email",
        "contacts, CONTACTS, -1, -1, ''",
        "references[2], PRESENTATION, -1, -1, references",
        "turnover.year, PRESENTATION, -1, -1, turnoverYear",
    })
    void a_path_names_a_part_a_line_and_a_field(String path, Part part, int site, int row, String property) {
        assertThat(Spot.of(path)).isEqualTo(new Spot(part, site, row, property));
    }

    static Stream<Broken> broken() {
        // Capacities have a page of their own, and nobody types ids.
        return BrokenFiches.inOneRow()
                .filter(one ->
                        !one.found().contains("capacities[") && !one.found().endsWith(".id"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatever_breaks_a_rule_has_a_field_that_says_so(Broken one) {
        Spot spot = Spot.of(one.found());

        assertThat(Stream.of(Objects.requireNonNull(FORMS.get(spot.part())).getRecordComponents()))
                .as(one.found())
                .anyMatch(component -> spot.isAbout(component.getName()));
    }

    @Test
    void a_field_is_not_about_what_only_begins_like_it() {
        assertThat(Spot.of("sites[0].resources[0].count").isAbout("cou")).isFalse();
    }
}
