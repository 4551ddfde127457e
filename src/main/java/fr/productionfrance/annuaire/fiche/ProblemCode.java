package fr.productionfrance.annuaire.fiche;

import java.util.Locale;

/** What can be wrong with a fiche. The bundle {@code messages-fiche} says each, and what is accepted instead. */
public enum ProblemCode {
    /** Arguments: none. */
    BLANK,
    /** Arguments: the most characters. */
    TOO_LONG,
    /** Control characters, or half a character; arguments: none. */
    UNREADABLE_TEXT,
    /** Arguments: the most entries. */
    TOO_MANY,
    /** Arguments: the value that stands twice. */
    TWICE,
    /** Arguments: the code as given. */
    UNKNOWN_PROCESS,
    /** Arguments: the code as given. */
    UNKNOWN_MATERIAL,
    /** Arguments: the code as given. */
    UNKNOWN_CERTIFICATION,
    /** Arguments: the code as given. */
    UNKNOWN_SECTOR,
    /** Arguments: the code, the code it has to stand under. */
    NOT_UNDER,
    /** A heading of the certifications, where one of them is meant; arguments: the code. */
    NOT_A_CERTIFICATION,
    /** Grades without the family they belong to; arguments: none. */
    FAMILY_MISSING,
    /** Arguments: the least and the greatest value, the unit. */
    OUT_OF_RANGE,
    /** Arguments: the lower and the upper end as given. */
    REVERSED,
    /** Arguments: the day. */
    IN_THE_FUTURE,
    /** Arguments: the SIREN of another fiche's firm. */
    SIREN_TAKEN,
    /** Arguments: the SIRET, the SIREN. */
    SIRET_OF_ANOTHER_FIRM,
    /** Arguments: the code as given. */
    NOT_A_NAF_CODE,
    /** Arguments: the code as given. */
    UNKNOWN_COMMUNE,
    /** Arguments: the code as given. */
    UNKNOWN_DEPARTEMENT,
    /** Arguments: the commune's name, the code of its département. */
    COMMUNE_ELSEWHERE,
    /** Arguments: none. */
    NOT_A_POSTCODE,
    /** 0° 0', which is what software writes when it knows no place; arguments: none. */
    POINT_UNKNOWN,
    /** Arguments: the distance in km, the commune's name, the greatest plausible distance in km. */
    POINT_FAR(false),
    /** Arguments: none. */
    NOT_AN_EMAIL,
    /** Arguments: none. */
    NOT_A_PHONE,
    /** Arguments: none. */
    NOT_A_WEB_ADDRESS,
    /** Arguments: the half-width given and the one that the text reads to, in µm. */
    TOLERANCE_DIFFERS_FROM_TEXT,
    /** The text may well mean something else; arguments: as above. */
    TOLERANCE_TEXT_AMBIGUOUS(false),
    /** Arguments: the grade given, the one that follows from the half-width. */
    GRADE_DIFFERS_FROM_WIDTH,
    /** Arguments: the label. */
    UNKNOWN_RESOURCE,
    /** Arguments: none. */
    SUBCONTRACTED_ON_OWN_RESOURCE,
    /** Declared by an activity code that the fiche does not have; arguments: none. */
    ACTIVITY_CODE_MISSING,
    /** A certificate names a file that is not kept; arguments: the file's name. */
    PROOF_GONE;

    private final boolean error;

    ProblemCode() {
        this(true);
    }

    ProblemCode(boolean error) {
        this.error = error;
    }

    public boolean isError() {
        return error;
    }

    /** Key of the message that says what is wrong; with {@code .accepted} behind it, of what would be right. */
    public String messageKey() {
        return "fiche.problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
