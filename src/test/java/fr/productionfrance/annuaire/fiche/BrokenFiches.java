package fr.productionfrance.annuaire.fiche;

import static fr.productionfrance.annuaire.fiche.ProblemCode.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The full fiche, broken in one way at a time. */
public final class BrokenFiches {

    private static final String SITE = "sites[0].";
    private static final String CERTIFICATE = SITE + "certificates[0].";
    private static final String RESOURCE = SITE + "resources[0].";
    private static final String CAPABILITY = SITE + "capabilities[0].";
    private static final String CAPACITY = SITE + "capacities[0].";

    private BrokenFiches() {}

    /**
     * One way.
     *
     * @param path what is edited
     * @param found where the problem shows
     */
    public record Broken(String path, @Nullable Object value, String found, ProblemCode code) {

        public FicheData fiche() {
            return Edited.fiche(path, value);
        }

        @Override
        public String toString() {
            String shown = String.valueOf(value);
            return path + " = "
                    + shown.substring(0, Math.min(30, shown.length())).replace('\0', '?');
        }
    }

    private static Broken at(String path, @Nullable Object value, ProblemCode code) {
        return new Broken(path, value, path, code);
    }

    /** What a single row shows, so that the database refuses it as well. */
    public static Stream<Broken> inOneRow() {
        return Stream.of(
                at("name", " \t ", BLANK),
                at("name", "Nul\0", UNREADABLE_TEXT),
                at("tradeName", "", BLANK),
                at("presentation", "x".repeat(100_000), TOO_LONG),
                at("naf", "2562B", NOT_A_NAF_CODE),
                at("turnover.euros", -1L, OUT_OF_RANGE),
                at("turnover.year", 1900, OUT_OF_RANGE),
                at("sectors[0]", "", UNKNOWN_SECTOR),
                at("references[0]", "", BLANK),
                at("website", "javascript:alert(1)", NOT_A_WEB_ADDRESS),
                at("website", "www.pilat-precision.example", NOT_A_WEB_ADDRESS),
                at("reviewEveryMonths", 0, OUT_OF_RANGE),
                at("contacts[0].name", "", BLANK),
                at("contacts[0].email", "elodie", NOT_AN_EMAIL),
                at("contacts[0].phone", "appelez-nous", NOT_A_PHONE),
                at("sites[1].siret", Map.of("value", "73282932000074"), TWICE),
                at(SITE + "address.postcode", "4200", NOT_A_POSTCODE),
                at(SITE + "address.insee", "Saint-Étienne", UNKNOWN_COMMUNE),
                at(SITE + "departement", "Loire", UNKNOWN_DEPARTEMENT),
                at(SITE + "point", Map.of("lat", 0, "lon", 0), POINT_UNKNOWN),
                at(SITE + "craneT", 0, OUT_OF_RANGE),
                at(SITE + "craneT", Double.NaN, OUT_OF_RANGE),
                at(SITE + "craneT", Double.POSITIVE_INFINITY, OUT_OF_RANGE),
                at(SITE + "cleanRoomIso", 10, OUT_OF_RANGE),
                at(CERTIFICATE + "scheme", "", UNKNOWN_CERTIFICATION),
                at(CERTIFICATE + "expires", LocalDate.parse("2023-12-31"), REVERSED),
                at(CERTIFICATE + "issued", LocalDate.parse("1949-12-31"), OUT_OF_RANGE),
                at(RESOURCE + "count", 0, OUT_OF_RANGE),
                at(RESOURCE + "axes", 31, OUT_OF_RANGE),
                at(RESOURCE + "hoursPerWeek", 673, OUT_OF_RANGE),
                at(RESOURCE + "travel.heightMm", -510, OUT_OF_RANGE),
                at(RESOURCE + "swingMm.diameterMm", 0, OUT_OF_RANGE),
                at(RESOURCE + "barMm", 100_001, OUT_OF_RANGE),
                at(RESOURCE + "maxKg", -1, OUT_OF_RANGE),
                at(RESOURCE + "pressT", 0, OUT_OF_RANGE),
                at(CAPABILITY + "process", "tournage", UNKNOWN_PROCESS),
                at(CAPABILITY + "material", "acier", UNKNOWN_MATERIAL),
                at(CAPABILITY + "material", null, FAMILY_MISSING),
                at(CAPABILITY + "grades[1]", "", UNKNOWN_MATERIAL),
                at(CAPABILITY + "tolerance.typed", "", BLANK),
                at(CAPABILITY + "tolerance.halfWidthUm", 0, OUT_OF_RANGE),
                at(CAPABILITY + "tolerance.statedAtMm", 0, OUT_OF_RANGE),
                new Broken(CAPABILITY + "tolerance.nominalMinMm", 121, CAPABILITY + "tolerance.nominalMaxMm", REVERSED),
                at(CAPABILITY + "geometricUm", 0, OUT_OF_RANGE),
                at(CAPABILITY + "raUm", 0, OUT_OF_RANGE),
                at(CAPABILITY + "box.heightMm", 0, OUT_OF_RANGE),
                at(CAPABILITY + "round.lengthMm", Double.NaN, OUT_OF_RANGE),
                new Broken(CAPABILITY + "thicknessMm.min", 25.1, CAPABILITY + "thicknessMm.max", REVERSED),
                new Broken(CAPABILITY + "massKg.min", 251, CAPABILITY + "massKg.max", REVERSED),
                at(CAPABILITY + "massKg.min", -1, OUT_OF_RANGE),
                new Broken(CAPABILITY + "batch.min", 5_001, CAPABILITY + "batch.max", REVERSED),
                at(CAPABILITY + "batch.min", 0, OUT_OF_RANGE),
                at(CAPABILITY + "piecesPerYear", 0, OUT_OF_RANGE),
                at(CAPABILITY + "leadTime.prototypeDays", -1, OUT_OF_RANGE),
                at(CAPABILITY + "leadTime.seriesDays", 3_651, OUT_OF_RANGE),
                new Broken(CAPABILITY + "subcontracted", true, CAPABILITY + "resource", SUBCONTRACTED_ON_OWN_RESOURCE),
                at(CAPABILITY + "inspection[0]", "", UNKNOWN_PROCESS),
                at(CAPABILITY + "evidence.date", LocalDate.parse("1900-01-01"), OUT_OF_RANGE),
                at(SITE + "capabilities[1].id", UUID.fromString("0190c0de-0000-7000-8000-000000000001"), TWICE),
                at(CAPACITY + "process", "", UNKNOWN_PROCESS),
                at(CAPACITY + "freeHoursPerWeek", -1, OUT_OF_RANGE),
                at(CAPACITY + "declaredBy", " ", BLANK),
                at(CAPACITY + "validUntil", Instant.parse("2026-01-02T08:30:15Z"), REVERSED),
                at(CAPACITY + "from", Instant.parse("1900-01-01T00:00:00Z"), OUT_OF_RANGE));
    }

    /** What only the whole fiche, the vocabularies or the day show. */
    public static Stream<Broken> beyondOneRow() {
        return Stream.of(
                at("name", "x".repeat(201), TOO_LONG),
                at("name", "Deux\nlignes", UNREADABLE_TEXT),
                at("name", "Demi \uD83D", UNREADABLE_TEXT),
                at("name", "\u202Eenvers", UNREADABLE_TEXT),
                at("tradeName", "\u00A0\u200B", BLANK),
                at("turnover.year", 2027, OUT_OF_RANGE),
                at("sectors[1]", "SEC.NULLE", UNKNOWN_SECTOR),
                at("sectors[1]", "SEC.AERO", TWICE),
                new Broken("references", Collections.nCopies(101, "Client"), "references", TOO_MANY),
                at("website", "https://exemple.fr/\"><script>", NOT_A_WEB_ADDRESS),
                at("website", "https://intranet", NOT_A_WEB_ADDRESS),
                at("website", "https://exemple.fr/" + "x".repeat(500), TOO_LONG),
                at("contacts[0].email", "elodie@pilat", NOT_AN_EMAIL),
                at("contacts[0].email", "a@b.fr\nBcc: c@d.fr", NOT_AN_EMAIL),
                at("contacts[0].phone", "12", NOT_A_PHONE),
                at(SITE + "siret", Map.of("value", "55203253400646"), SIRET_OF_ANOTHER_FIRM),
                at(SITE + "address.insee", "42999", UNKNOWN_COMMUNE),
                at(SITE + "departement", "96", UNKNOWN_DEPARTEMENT),
                at(SITE + "departement", "69", COMMUNE_ELSEWHERE),
                at(CERTIFICATE + "scheme", "QMS.SANS", UNKNOWN_CERTIFICATION),
                at(CERTIFICATE + "scheme", "QMS", NOT_A_CERTIFICATION),
                at(CERTIFICATE + "issued", LocalDate.parse("2026-03-03"), IN_THE_FUTURE),
                new Broken(RESOURCE + "label", "Autres tours", CAPABILITY + "resource", UNKNOWN_RESOURCE),
                at(CAPABILITY + "process", "MACH.MAGIE", UNKNOWN_PROCESS),
                at(CAPABILITY + "process", "STEEL.STRUCT", UNKNOWN_PROCESS),
                at(CAPABILITY + "material", "MACH.TURN", UNKNOWN_MATERIAL),
                new Broken(CAPABILITY + "material", "ALU", CAPABILITY + "grades[0]", NOT_UNDER),
                at(CAPABILITY + "grades[1]", "STEEL.STRUCT.S275JR", TWICE),
                at(CAPABILITY + "tolerance.halfWidthUm", 20, TOLERANCE_DIFFERS_FROM_TEXT),
                at(CAPABILITY + "tolerance.grade", "IT6", GRADE_DIFFERS_FROM_WIDTH),
                at(CAPABILITY + "tolerance.grade", "IT8", GRADE_DIFFERS_FROM_WIDTH),
                at(CAPABILITY + "inspection[0]", "MACH.TURN", NOT_UNDER),
                at(CAPABILITY + "documents[1]", "PPAP", TWICE),
                at(CAPABILITY + "evidence.date", LocalDate.parse("2026-03-03"), IN_THE_FUTURE),
                at(CAPACITY + "process", "TOURNAGE", UNKNOWN_PROCESS),
                at(CAPACITY + "declaredAt", Instant.parse("2026-03-02T12:00:00Z"), IN_THE_FUTURE));
    }

    /** What deserves a second look, and is stored all the same. */
    public static Stream<Broken> doubtful() {
        return Stream.of(
                at(SITE + "point", Map.of("lat", 48.8566, "lon", 2.3522), POINT_FAR),
                new Broken(
                        CAPABILITY + "tolerance.typed",
                        "IT7",
                        CAPABILITY + "tolerance.halfWidthUm",
                        TOLERANCE_TEXT_AMBIGUOUS));
    }

    /** Unusual values that are right: the ends of the ranges, and texts that look dangerous and are not. */
    public static List<FicheData> unusualButRight() {
        return List.of(
                Edited.fiche("name", "x".repeat(200)),
                Edited.fiche("name", "🔩".repeat(200)),
                Edited.fiche("name", "'; DELETE FROM fiche; -- {0} %s \\N <b>"),
                Edited.fiche("presentation", "Une ligne\r\n\tet une autre"),
                Edited.fiche("references", List.of("\"guillemets\", {accolades}", "NULL", "\\")),
                Edited.fiche("website", "HTTP://été-usinage.fr:8080?x=%22#ici"),
                Edited.fiche("contacts[0].phone", "(04) 77.00.00.00"),
                Edited.fiche(SITE + "craneT", 0.01),
                Edited.fiche(SITE + "craneT", 2000),
                Edited.fiche(RESOURCE + "hoursPerWeek", 672),
                Edited.fiche(CAPABILITY + "thicknessMm.min", 0),
                Edited.fiche(CAPABILITY + "box", new Box(100_000, 100_000, 0.001)),
                Edited.fiche(CAPABILITY + "batch.max", Integer.MAX_VALUE),
                Edited.fiche(CAPABILITY + "tolerance.grade", null),
                Edited.fiche(CAPABILITY + "tolerance", null),
                Edited.fiche(CAPACITY + "validUntil", Instant.parse("2026-01-05T00:00:00Z")),
                Edited.fiche(CERTIFICATE + "issued", LocalDate.parse("2026-03-02")),
                Edited.fiche(CERTIFICATE + "expires", LocalDate.parse("2024-03-01")));
    }
}
