package fr.productionfrance.annuaire.fiche.imports;

import static fr.productionfrance.annuaire.fiche.imports.SheetKind.CAPABILITIES;
import static fr.productionfrance.annuaire.fiche.imports.SheetKind.MEMBERS;

import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns an import knows, in the order of the template. What they are called is in {@code imports/columns.csv}. */
public enum ColumnName {
    SIREN,
    SIRET,

    NAME(MEMBERS),
    TRADE_NAME(MEMBERS),
    PRESENTATION(MEMBERS),
    NAF(MEMBERS),
    HEADCOUNT(MEMBERS),
    HEADCOUNT_CODE(MEMBERS),
    TURNOVER(MEMBERS),
    TURNOVER_YEAR(MEMBERS),
    SECTORS(MEMBERS),
    REFERENCES(MEMBERS),
    LANGUAGES(MEMBERS),
    WEBSITE(MEMBERS),
    CONTACT(MEMBERS),
    CONTACT_ROLE(MEMBERS),
    CONTACT_EMAIL(MEMBERS),
    CONTACT_PHONE(MEMBERS),
    CONTACT_VISIBILITY(MEMBERS),
    SITE_LABEL(MEMBERS),
    STREET(MEMBERS),
    POSTCODE(MEMBERS),
    CITY(MEMBERS),
    INSEE(MEMBERS),
    DEPARTEMENT(MEMBERS),
    LATITUDE(MEMBERS),
    LONGITUDE(MEMBERS),
    CRANE(MEMBERS),
    CLEAN_ROOM(MEMBERS),
    CERTIFICATES(MEMBERS),

    PROCESS(CAPABILITIES),
    MATERIAL(CAPABILITIES),
    GRADES(CAPABILITIES),
    RESOURCE(CAPABILITIES),
    RESOURCE_COUNT(CAPABILITIES),
    RESOURCE_AXES(CAPABILITIES),
    TOLERANCE(CAPABILITIES),
    NOMINAL_MIN(CAPABILITIES),
    NOMINAL_MAX(CAPABILITIES),
    GEOMETRIC(CAPABILITIES),
    RA(CAPABILITIES),
    BOX(CAPABILITIES),
    ROUND(CAPABILITIES),
    THICKNESS_MIN(CAPABILITIES),
    THICKNESS_MAX(CAPABILITIES),
    MASS_MIN(CAPABILITIES),
    MASS_MAX(CAPABILITIES),
    BATCH_MIN(CAPABILITIES),
    BATCH_MAX(CAPABILITIES),
    PIECES_PER_YEAR(CAPABILITIES),
    PROTOTYPE_DAYS(CAPABILITIES),
    SERIES_DAYS(CAPABILITIES),
    SUBCONTRACTED(CAPABILITIES),
    INSPECTION(CAPABILITIES),
    DOCUMENTS(CAPABILITIES),
    EVIDENCE(CAPABILITIES),
    EVIDENCE_DATE(CAPABILITIES),

    /** Never imported; a row whose comment begins with "EXEMPLE" is left out. */
    COMMENT;

    private final @Nullable SheetKind sheet;

    /** A column of both kinds of sheet. */
    ColumnName() {
        this.sheet = null;
    }

    ColumnName(SheetKind sheet) {
        this.sheet = sheet;
    }

    /** The columns of a kind of sheet, in the template's order. */
    public static List<ColumnName> of(SheetKind kind) {
        return Stream.of(values())
                .filter(name -> name.sheet == null || name.sheet == kind)
                .toList();
    }

    /** Its name as the template spells it, with the unit in brackets. */
    public String in(Language language) {
        return ColumnTexts.of(this).label().in(language);
    }

    public String example() {
        return ColumnTexts.of(this).example();
    }

    /** All names under which it is recognized. */
    List<String> names() {
        return ColumnTexts.of(this).names();
    }
}
