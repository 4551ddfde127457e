package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;

/** One change among many that are to be carried out together. */
public sealed interface FicheChange {

    /** A fiche that does not exist yet. */
    record Create(FicheData data, FicheStatus status) implements FicheChange {}

    /** New contents for a fiche that was read at a version. */
    record Save(FicheId id, long expectedVersion, FicheData data) implements FicheChange {}

    /** A new status for a fiche that was read at a version. */
    record ChangeStatus(FicheId id, long expectedVersion, FicheStatus status) implements FicheChange {}
}
