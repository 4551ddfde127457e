package fr.productionfrance.annuaire.search.web;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.FicheHit;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.MapPage;
import fr.productionfrance.annuaire.search.SearchPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A firm, and a page that holds it. */
final class Samples {

    private Samples() {}

    static CapabilityView turning() {
        return new CapabilityView(
                "MACH.TURN",
                "INOX.AUST",
                List.of("INOX.AUST.316L"),
                "H7 Ø20",
                10.5,
                7,
                20.0,
                null,
                0.8,
                List.of(),
                List.of(320.0, 600.0),
                null,
                null,
                null,
                25.0,
                1,
                500,
                null,
                5,
                21,
                false,
                List.of(),
                List.of("CERTIFICATE_3_1"),
                "AUDITED",
                LocalDate.of(2026, 3, 12),
                Availability.AVAILABLE,
                LocalDate.of(2026, 11, 20));
    }

    static FicheHit hit() {
        return new FicheHit(
                "f1",
                "ateliers-dupont-firminy",
                "Ateliers Dupont",
                "Firminy",
                "42",
                11.4,
                true,
                LocalDate.of(2026, 11, 20),
                List.of("QMS.9001"),
                7,
                turning(),
                List.of(Facet.TOLERANCE),
                null);
    }

    static MapPage map() {
        return new MapPage(
                312,
                310,
                301,
                new Area(45, 4, 46, 5),
                List.of(new MapPage.Pin(
                        "ateliers-dupont", "Ateliers Dupont", "Firminy", "42", new GeoPoint(45.4, 4.3))),
                List.of(new MapPage.Cell(new Area(45.25, 4.25, 45.5, 4.5), new GeoPoint(45.44, 4.39), 301)));
    }

    static SearchPage onePage() {
        return new SearchPage(1, 2, List.of(hit()), null);
    }

    static FacetCounts counts() {
        return new FacetCounts(Map.of(
                Facet.PROCESS, Map.of("MACH", 31L, "MACH.TURN", 18L),
                Facet.TOLERANCE, Map.of("10", 4L),
                Facet.DEPARTEMENT, Map.of("42", 28L),
                Facet.AVAILABILITY, Map.of("AVAILABLE", 9L)));
    }

    static FicheView fiche() {
        return new FicheView(
                "f1",
                "ateliers-dupont-firminy",
                "Ateliers Dupont",
                "DUPONT SAS",
                "732829320",
                true,
                "<script>alert(1)</script>",
                "25.62B",
                "12",
                null,
                null,
                List.of("SEC.AERO"),
                List.of(),
                List.of("fr"),
                null,
                LocalDate.of(2026, 11, 20),
                List.of(new FicheView.ContactView("Accueil", null, null, "04 77 00 00 00")),
                List.of(new FicheView.SiteView(
                        null,
                        null,
                        null,
                        "42700",
                        "Firminy",
                        "42",
                        45.39,
                        4.29,
                        null,
                        null,
                        List.of(new FicheView.CertificateView(
                                "QMS.9001", "Usinage", null, null, null, LocalDate.of(2027, 1, 1), true)),
                        List.of(),
                        List.of(turning()))));
    }
}
