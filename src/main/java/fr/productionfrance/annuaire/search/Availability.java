package fr.productionfrance.annuaire.search;

/** How free a capability is now; what was declared once and has passed its date is unknown. */
public enum Availability {
    AVAILABLE,
    PARTIAL,
    FULL,
    UNKNOWN
}
