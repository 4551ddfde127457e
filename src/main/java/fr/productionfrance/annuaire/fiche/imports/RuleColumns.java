package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says which column made a fiche break one of its rules, so that the fault is told where it can be mended. */
final class RuleColumns {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+\\]");

    /** From the paths of {@link Problem}, without indexes. */
    private static final Map<String, ColumnName> BY_PATH = Map.ofEntries(
            Map.entry("name", ColumnName.NAME),
            Map.entry("tradeName", ColumnName.TRADE_NAME),
            Map.entry("presentation", ColumnName.PRESENTATION),
            Map.entry("naf", ColumnName.NAF),
            Map.entry("turnover.euros", ColumnName.TURNOVER),
            Map.entry("turnover.year", ColumnName.TURNOVER_YEAR),
            Map.entry("sectors", ColumnName.SECTORS),
            Map.entry("references", ColumnName.REFERENCES),
            Map.entry("website", ColumnName.WEBSITE),
            Map.entry("contacts.name", ColumnName.CONTACT),
            Map.entry("contacts.role", ColumnName.CONTACT_ROLE),
            Map.entry("contacts.email", ColumnName.CONTACT_EMAIL),
            Map.entry("contacts.phone", ColumnName.CONTACT_PHONE),
            Map.entry("sites.siret", ColumnName.SIRET),
            Map.entry("sites.label", ColumnName.SITE_LABEL),
            Map.entry("sites.address.street", ColumnName.STREET),
            Map.entry("sites.address.postcode", ColumnName.POSTCODE),
            Map.entry("sites.address.insee", ColumnName.INSEE),
            Map.entry("sites.address.city", ColumnName.CITY),
            Map.entry("sites.departement", ColumnName.DEPARTEMENT),
            Map.entry("sites.point", ColumnName.LATITUDE),
            Map.entry("sites.craneT", ColumnName.CRANE),
            Map.entry("sites.cleanRoomIso", ColumnName.CLEAN_ROOM),
            Map.entry("sites.certificates", ColumnName.CERTIFICATES),
            Map.entry("sites.resources", ColumnName.RESOURCE),
            Map.entry("sites.capabilities.process", ColumnName.PROCESS),
            Map.entry("sites.capabilities.material", ColumnName.MATERIAL),
            Map.entry("sites.capabilities.grades", ColumnName.GRADES),
            Map.entry("sites.capabilities.resource", ColumnName.RESOURCE),
            Map.entry("sites.capabilities.tolerance", ColumnName.TOLERANCE),
            Map.entry("sites.capabilities.tolerance.nominalMinMm", ColumnName.NOMINAL_MIN),
            Map.entry("sites.capabilities.tolerance.nominalMaxMm", ColumnName.NOMINAL_MAX),
            Map.entry("sites.capabilities.geometricUm", ColumnName.GEOMETRIC),
            Map.entry("sites.capabilities.raUm", ColumnName.RA),
            Map.entry("sites.capabilities.box", ColumnName.BOX),
            Map.entry("sites.capabilities.round", ColumnName.ROUND),
            Map.entry("sites.capabilities.thicknessMm.min", ColumnName.THICKNESS_MIN),
            Map.entry("sites.capabilities.thicknessMm", ColumnName.THICKNESS_MAX),
            Map.entry("sites.capabilities.massKg.min", ColumnName.MASS_MIN),
            Map.entry("sites.capabilities.massKg", ColumnName.MASS_MAX),
            Map.entry("sites.capabilities.batch.min", ColumnName.BATCH_MIN),
            Map.entry("sites.capabilities.batch", ColumnName.BATCH_MAX),
            Map.entry("sites.capabilities.piecesPerYear", ColumnName.PIECES_PER_YEAR),
            Map.entry("sites.capabilities.leadTime.prototypeDays", ColumnName.PROTOTYPE_DAYS),
            Map.entry("sites.capabilities.leadTime", ColumnName.SERIES_DAYS),
            Map.entry("sites.capabilities.subcontracted", ColumnName.SUBCONTRACTED),
            Map.entry("sites.capabilities.inspection", ColumnName.INSPECTION),
            Map.entry("sites.capabilities.documents", ColumnName.DOCUMENTS),
            Map.entry("sites.capabilities.evidence", ColumnName.EVIDENCE_DATE));

    private RuleColumns() {}

    static RowFault fault(SheetRow row, Problem problem) {
        String messageKey = problem.code().messageKey();
        return column(problem.path())
                .map(column -> new RowFault(row.header(column), row.text(column), messageKey, problem.arguments()))
                .orElseGet(() -> new RowFault("", problem.path(), messageKey, problem.arguments()));
    }

    /** The column of a path, or of the nearest path above it that has one. */
    static Optional<ColumnName> column(String path) {
        String plain = INDEX.matcher(path).replaceAll("");
        while (!plain.isEmpty()) {
            ColumnName column = BY_PATH.get(plain);
            if (column != null) {
                return Optional.of(column);
            }
            plain = plain.substring(0, Math.max(0, plain.lastIndexOf('.')));
        }
        return Optional.empty();
    }
}
