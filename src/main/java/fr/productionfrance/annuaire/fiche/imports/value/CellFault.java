package fr.productionfrance.annuaire.fiche.imports.value;

import java.util.Locale;

/** What can be wrong with a cell. The bundle {@code messages-import} says each, and what is accepted instead. */
public enum CellFault {
    /** Argument: the most characters. */
    TOO_LONG,
    /** A formula that failed. */
    FORMULA_FAILED,
    /** The mark that clears a value, where there has to be one. */
    MUST_NOT_BE_CLEARED,
    NOT_A_NUMBER,
    /** "1.500": a thousand and a half thousand, or one and a half? Arguments: both, written plainly. */
    AMBIGUOUS_NUMBER,
    NOT_WHOLE,
    /** Arguments: the least and the greatest value, the unit. */
    OUT_OF_RANGE,
    /** Argument: the units that are understood. */
    UNKNOWN_UNIT,
    /** "1-10" that a spreadsheet took for the first of October. */
    NUMBER_BECAME_DATE,
    NOT_A_DATE,
    NOT_A_SIREN,
    NOT_A_SIRET,
    /** "3,61E+08": a spreadsheet rounded it, and the digits are lost. */
    DIGITS_LOST,
    /** Argument: the nearest entries. */
    UNKNOWN_CODE,
    /** Argument: the entries it may mean. */
    AMBIGUOUS_CODE,
    /** Argument: the choices. */
    NOT_ONE_OF,
    NOT_A_HEADCOUNT,
    /** "10 à 49" lies in several bands. Argument: those. */
    HEADCOUNT_SPANS_BANDS,
    UNKNOWN_NAF,
    UNKNOWN_DEPARTEMENT,
    NOT_A_WEB_ADDRESS,
    /** Length, width and height are expected. */
    NOT_A_SIZE,
    /** Diameter and length are expected. */
    NOT_A_ROUND,
    TOLERANCE_UNREADABLE,
    /** "10" without a unit. */
    TOLERANCE_WITHOUT_UNIT,
    /** A roughness, an angle or a geometric zone, where a tolerance on a dimension is meant. */
    NOT_A_LINEAR_TOLERANCE,
    /** Argument: the part of the notation that can't be read. */
    CERTIFICATE_UNREADABLE;

    /** Key of the message that says what is wrong; with {@code .accepted} behind it, of what would be right. */
    public String messageKey() {
        return "import.cell." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
