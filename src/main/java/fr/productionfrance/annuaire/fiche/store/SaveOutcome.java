package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;

/** What became of a change, with the fiche as it now is in the store. */
public sealed interface SaveOutcome {

    Fiche fiche();

    /** The change is stored; the fiche has its new version. */
    record Saved(Fiche fiche) implements SaveOutcome {}

    /** The fiche was like that already: no version, no date, no history, nobody told. */
    record Unchanged(Fiche fiche) implements SaveOutcome {}

    /** Somebody else was faster, and nothing was written; the fiche is theirs. */
    record Conflict(Fiche fiche) implements SaveOutcome {}
}
