package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Fiches for tests. All firms are invented. */
public final class Fiches {

    public static final Siren SIREN = new Siren("732829320");

    private Fiches() {}

    /** The least a fiche can say. */
    public static FicheData bare(Siren siren, String name) {
        return new FicheData(
                siren, name, null, null, null, null, null, List.of(), List.of(), List.of(), Set.of(), null, 12, true,
                List.of());
    }

    /** A fiche with every field filled in, on two sites. */
    public static FicheData full() {
        return new FicheData(
                SIREN,
                "MECANIQUE DU PILAT",
                "Pilat Précision",
                "Tournage, fraisage & rectification.\nPièces « unitaires » à 10 000 p. 🔩",
                "25.62B",
                HeadcountBand.FROM_20,
                new Turnover(4_200_000, 2024),
                List.of("SEC.AERO", "SEC.DEF"),
                List.of("L'Atelier d'en Face", "Robert'); DROP TABLE fiche;--"),
                List.of(
                        new Contact(
                                "Élodie Martin",
                                "Commerce",
                                "elodie.martin@pilat-precision.example",
                                "+33 4 77 00 00 01",
                                Contact.Visibility.PUBLIC),
                        new Contact("Atelier", null, null, null, Contact.Visibility.CLUSTER)),
                Set.of(Language.FR, Language.DE),
                "https://www.pilat-precision.example/fr?a=1",
                6,
                true,
                List.of(workshop(), secondSite()));
    }

    /** The same fiche but for one thing on its first capability. */
    public static FicheData withCapability(UnaryOperator<Capability> change) {
        return withSite(site -> site.withParts(
                site.certificates(),
                site.resources(),
                List.of(change.apply(site.capabilities().getFirst())),
                site.capacities()));
    }

    /** The same fiche but for one thing on its first site. */
    public static FicheData withSite(UnaryOperator<Site> change) {
        FicheData full = full();
        return full.withSites(
                List.of(change.apply(full.sites().getFirst()), full.sites().get(1)));
    }

    private static Site workshop() {
        return new Site(
                new Siret("73282932000074"),
                "Atelier principal",
                new Site.Address("12 rue de la Métallurgie", "42000", "42218", "Saint-Étienne"),
                "42",
                new GeoPoint(45.4397, 4.3872),
                10.0,
                7,
                List.of(new Certificate(
                        "QMS.9100",
                        "Usinage de pièces de structure",
                        "Bureau Exemple",
                        "FR-0001",
                        LocalDate.parse("2024-03-01"),
                        LocalDate.parse("2027-02-28"))),
                List.of(new ResourceGroup(
                        "Tours CN",
                        "MACH.TURN.CNC",
                        4,
                        5,
                        new Box(800, 510, 560),
                        new Round(400, 1000),
                        65.0,
                        250.0,
                        1.5,
                        160.0)),
                List.of(turning(), capability("MACH.MILL")),
                List.of(new Capacity(
                        "MACH.TURN",
                        Capacity.State.PARTIAL,
                        35.5,
                        Instant.parse("2026-01-05T00:00:00Z"),
                        Instant.parse("2026-01-02T08:30:15.123456Z"),
                        "membre@pilat-precision.example",
                        Instant.parse("2026-02-16T08:30:15.123456Z"))));
    }

    private static Capability turning() {
        return new Capability(
                UUID.fromString("0190c0de-0000-7000-8000-000000000001"),
                "MACH.TURN.CNC",
                "STEEL.STRUCT",
                List.of("STEEL.STRUCT.S275JR", "STEEL.STRUCT.S235JR"),
                "Tours CN",
                new Tolerance("±0,01", 10, ItGrade.IT7, 40.0, 10.0, 120.0),
                5.0,
                0.8,
                new Box(300, 200, 100),
                new Round(400, 1000),
                new Bounds(0.5, 25.0),
                new Bounds(0.01, 250.0),
                new Batch(1, 5_000),
                120_000,
                new LeadTime(5, 21),
                false,
                List.of("CTRL.CMM"),
                List.of(Capability.PartDocument.PPAP, Capability.PartDocument.CERTIFICATE_3_1),
                new Evidence(Evidence.Kind.AUDITED, LocalDate.parse("2025-06-30")));
    }

    private static Site secondSite() {
        return new Site(
                null,
                null,
                null,
                "69",
                null,
                null,
                null,
                List.of(new Certificate("QMS.9001", null, null, null, null, null)),
                List.of(),
                List.of(capability("HEAT")),
                List.of());
    }

    /** A capability of which nothing but the process is known. */
    public static Capability capability(String process) {
        return Capability.ofProcess(
                UUID.nameUUIDFromBytes(process.getBytes(StandardCharsets.UTF_8)),
                process,
                new Evidence(Evidence.Kind.DECLARED, LocalDate.parse("2025-01-01")));
    }
}
