package fr.productionfrance.annuaire.fiche.imports;

import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The capabilities of one fiche as rows of the import's own sheet, so that they come back as they went out. */
final class CapabilitySheet {

    private static final String SEVERAL = " | ";
    /** What an import would take for thousands; one more digit makes it plain. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private CapabilitySheet() {}

    static List<List<String>> rows(FicheData fiche, Language language) {
        List<ColumnName> columns = ColumnName.of(SheetKind.CAPABILITIES);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(column -> column.in(language)).toList());
        for (Site site : fiche.sites()) {
            for (Capability capability : site.capabilities()) {
                Map<ColumnName, String> cells = cells(fiche, site, capability);
                rows.add(columns.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
            }
        }
        return rows;
    }

    private static Map<ColumnName, String> cells(FicheData fiche, Site site, Capability of) {
        Map<ColumnName, String> cells = new EnumMap<>(ColumnName.class);
        cells.put(ColumnName.SIREN, fiche.siren().value());
        cells.put(ColumnName.SIRET, text(site.siret()));
        cells.put(ColumnName.PROCESS, of.process());
        cells.put(ColumnName.MATERIAL, text(of.material()));
        cells.put(ColumnName.GRADES, String.join(SEVERAL, of.grades()));
        machines(site, of.resource()).ifPresent(group -> {
            cells.put(ColumnName.RESOURCE, group.label());
            cells.put(ColumnName.RESOURCE_COUNT, text(group.count()));
            cells.put(ColumnName.RESOURCE_AXES, text(group.axes()));
        });
        precision(of, cells);
        sizes(of, cells);
        cells.put(ColumnName.BATCH_MIN, text(of.batch().min()));
        cells.put(ColumnName.BATCH_MAX, text(of.batch().max()));
        cells.put(ColumnName.PIECES_PER_YEAR, text(of.piecesPerYear()));
        cells.put(ColumnName.PROTOTYPE_DAYS, text(of.leadTime().prototypeDays()));
        cells.put(ColumnName.SERIES_DAYS, text(of.leadTime().seriesDays()));
        cells.put(ColumnName.SUBCONTRACTED, of.subcontracted() ? "oui" : "non");
        cells.put(ColumnName.INSPECTION, String.join(SEVERAL, of.inspection()));
        cells.put(
                ColumnName.DOCUMENTS,
                of.documents().stream().map(CapabilitySheet::document).collect(Collectors.joining(SEVERAL)));
        cells.put(ColumnName.EVIDENCE, evidence(of));
        cells.put(ColumnName.EVIDENCE_DATE, of.evidence().date().toString());
        return cells;
    }

    private static void precision(Capability of, Map<ColumnName, String> cells) {
        Tolerance tolerance = of.tolerance();
        if (tolerance != null) {
            cells.put(ColumnName.TOLERANCE, tolerance.typed());
            cells.put(ColumnName.NOMINAL_MIN, number(tolerance.nominalMinMm()));
            cells.put(ColumnName.NOMINAL_MAX, number(tolerance.nominalMaxMm()));
        }
        cells.put(ColumnName.GEOMETRIC, number(of.geometricUm()));
        cells.put(ColumnName.RA, number(of.raUm()));
    }

    private static void sizes(Capability of, Map<ColumnName, String> cells) {
        Box box = of.box();
        if (box != null) {
            cells.put(
                    ColumnName.BOX,
                    number(box.lengthMm()) + " x " + number(box.widthMm()) + " x " + number(box.heightMm()));
        }
        Round round = of.round();
        if (round != null) {
            cells.put(ColumnName.ROUND, "Ø" + number(round.diameterMm()) + " x " + number(round.lengthMm()));
        }
        bounds(of.thicknessMm(), ColumnName.THICKNESS_MIN, ColumnName.THICKNESS_MAX, cells);
        bounds(of.massKg(), ColumnName.MASS_MIN, ColumnName.MASS_MAX, cells);
    }

    private static void bounds(Bounds bounds, ColumnName min, ColumnName max, Map<ColumnName, String> cells) {
        cells.put(min, number(bounds.min()));
        cells.put(max, number(bounds.max()));
    }

    private static Optional<ResourceGroup> machines(Site site, @Nullable String label) {
        return site.resources().stream()
                .filter(group -> group.label().equals(label))
                .findFirst();
    }

    private static String document(Capability.PartDocument document) {
        return document == Capability.PartDocument.CERTIFICATE_3_1 ? "3.1" : document.name();
    }

    private static String evidence(Capability of) {
        return switch (of.evidence().kind()) {
            case DECLARED -> "déclaré";
            case DOCUMENT -> "document";
            case AUDITED -> "audité";
            case ACTIVITY_CODE -> "code d'activité";
        };
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        String plain =
                BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
        return AMBIGUOUS.matcher(plain).matches() ? plain + "0" : plain;
    }
}
