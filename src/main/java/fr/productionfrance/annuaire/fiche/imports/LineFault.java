package fr.productionfrance.annuaire.fiche.imports;

import java.util.Locale;

/** What can be wrong with a row beyond its single cells. The bundle {@code messages-import} says each. */
public enum LineFault {
    SIREN_MISSING,
    /** Argument: the SIREN in the SIRET. */
    SIRET_OF_ANOTHER_FIRM,
    NAME_MISSING,
    PROCESS_MISSING,
    /** A capability of a firm that is neither stored nor in a row that could be read. */
    MEMBER_UNKNOWN,
    /** Argument: the SIRETs of the sites. */
    SITE_UNKNOWN,
    /** The firm has several sites and the row does not say which. Argument: the sites. */
    SITE_NOT_CLEAR,
    /** Two stored capabilities have this process, material and machine group. */
    CAPABILITY_NOT_CLEAR,
    /** A machine group without the number of its machines. Argument: the groups of the site. */
    RESOURCE_UNKNOWN,
    /** Turnover without its year, or the other way round. */
    TURNOVER_INCOMPLETE,
    /** A street without a commune. */
    PLACE_MISSING,
    /** Argument: communes it may be. */
    PLACE_UNKNOWN,
    /** Argument: the communes. */
    PLACE_NOT_CLEAR,
    /** Postcode, commune or département contradict each other. Argument: what the commune says. */
    PLACE_CONTRADICTORY,
    /** Latitude without longitude, or the other way round. */
    POINT_INCOMPLETE,
    /** Grades of several families. Argument: the families. */
    GRADES_OF_SEVERAL_FAMILIES,
    /** A document or an audit without its date. */
    EVIDENCE_DATE_MISSING,
    /** Nominal sizes without a tolerance. */
    TOLERANCE_MISSING,
    /** A row of another firm, or about the firm itself, in a file of one fiche's capabilities. */
    NOT_OF_THIS_FICHE,
    /** Another row says something else of the same thing. Arguments: its sheet and line. */
    CONTRADICTED;

    /** Key of the message that says what is wrong; with {@code .accepted} behind it, of what would be right. */
    public String messageKey() {
        return "import.line." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
