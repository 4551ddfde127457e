package fr.productionfrance.annuaire.sync.drift;

/** How the index may differ from the store about a fiche. */
public enum DriftKind {
    /** The fiche is published and the index lacks it. */
    MISSING,
    /** The index holds it and there is no such published fiche. */
    EXTRA,
    /** Its document is of an older version, or of the same and says something else. */
    STALE,
    /** Its document is of a newer version than the fiche, as after the store was put back from a backup: only a rebuild helps. */
    AHEAD
}
