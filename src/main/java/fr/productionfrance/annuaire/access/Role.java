package fr.productionfrance.annuaire.access;

/** What an account may do. */
public enum Role {
    /** The cluster's animator: everything. */
    ADMIN,
    /** A member: its own fiche and its capacity. */
    MEMBER
}
