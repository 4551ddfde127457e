package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.ContactView;
import fr.productionfrance.annuaire.search.FicheView.MachineView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import fr.productionfrance.annuaire.search.SimilarFiche;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fiches as search answers them: one that says everything, one that says nothing, one that means harm. */
final class Samples {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 9);

    static final CapabilityView TURNING = new CapabilityView(
            "MACH.TURN.CNC",
            "STAINLESS.AUST",
            List.of(),
            "±0,008",
            8d,
            6,
            20d,
            5d,
            0.8,
            List.of(),
            List.of(320d, 600d),
            null,
            null,
            null,
            25d,
            1,
            500,
            10_000,
            5,
            15,
            false,
            List.of("CTRL.CMM"),
            List.of("CERTIFICATE_3_1", "FAI", "PPAP"),
            "AUDITED",
            MARCH,
            Availability.AVAILABLE,
            LocalDate.of(2026, 11, 3));

    static final CapabilityView BLANK = new CapabilityView(
            "MACH",
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            List.of(),
            List.of(),
            "ACTIVITY_CODE",
            MARCH,
            Availability.UNKNOWN,
            null);

    static final SimilarFiche SIMILAR = new SimilarFiche(
            "forges-durand",
            "Forges Durand",
            "Unieux",
            "42",
            3.2,
            true,
            List.of("MACH.TURN.CNC", "MACH.MILL", "MACH.DRILL", "MACH.GRIND"),
            List.of("STAINLESS.AUST"));

    static final String HARM = "<img src=x onerror=alert(1)>";

    private Samples() {}

    static FicheHit hit(String name) {
        return new FicheHit(
                "1",
                "ateliers-dupont",
                name,
                "Firminy",
                "42",
                12.4,
                true,
                MARCH,
                List.of("QMS.9100", "QMS.9001"),
                7,
                TURNING,
                List.of(),
                new GeoPoint(45.388, 4.287));
    }

    static FicheHit blankHit() {
        return new FicheHit(
                "2",
                "rien",
                "Rien",
                null,
                null,
                null,
                false,
                null,
                List.of(),
                0,
                null,
                List.of(Facet.TOLERANCE, Facet.BATCH),
                null);
    }

    static FicheView fiche(String name, @Nullable String presentation, @Nullable String website) {
        return new FicheView(
                "1",
                "ateliers-dupont",
                name,
                "DUPONT SAS",
                "123456782",
                true,
                presentation,
                "25.62B",
                "12",
                4_200_000L,
                2025,
                List.of("SEC.AERO"),
                List.of("Client A"),
                List.of("fr", "de"),
                website,
                MARCH,
                List.of(new ContactView("Anne Dupont", "Commerce", "anne@dupont.example", "+33 4 77 00 00 00")),
                List.of(site()));
    }

    static FicheView blankFiche() {
        return bareFiche("2", "rien", "Rien");
    }

    /** One that says nothing but its name and what its sites say. */
    static FicheView bareFiche(String id, String slug, String name, SiteView... sites) {
        return new FicheView(
                id,
                slug,
                name,
                name,
                "123456782",
                false,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                MARCH,
                List.of(),
                List.of(sites));
    }

    private static SiteView site() {
        return new SiteView(
                "12345678200011",
                null,
                "1 rue de la Forge",
                "42700",
                "Firminy",
                "42",
                45.388,
                4.287,
                5d,
                null,
                List.of(
                        new CertificateView(
                                "QMS.9100", "Usinage", "AFNOR", "123", null, LocalDate.of(2028, 1, 31), true),
                        new CertificateView("QMS.9001", null, null, null, null, LocalDate.of(2025, 1, 31), false),
                        new CertificateView("QMS.13485", null, null, null, null, null, false)),
                List.of(new MachineView(
                        "Tour", "MACH.TURN.CNC", 3, 5, List.of(), List.of(320d, 600d), 65d, null, null)),
                List.of(TURNING, BLANK));
    }
}
