package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fiche before and after a change. Before is absent where it is new; both are the same where nothing changes. */
record Change(@Nullable Fiche before, Fiche after) {

    static Change creation(Fiche fiche) {
        return new Change(null, fiche);
    }

    static Change edit(Fiche before, FicheData data, Instant now) {
        if (before.data().equals(data)) {
            return new Change(before, before);
        }
        return new Change(
                before,
                new Fiche(
                        before.id(),
                        before.version() + 1,
                        before.slug(),
                        before.status(),
                        before.createdAt(),
                        now,
                        data));
    }

    static Change move(Fiche before, FicheStatus status) {
        if (before.status() == status) {
            return new Change(before, before);
        }
        return new Change(
                before,
                new Fiche(
                        before.id(),
                        before.version() + 1,
                        before.slug(),
                        status,
                        before.createdAt(),
                        before.updatedAt(),
                        before.data()));
    }

    boolean isReal() {
        return !after.equals(before);
    }

    /** Whether the fiche now stands for a firm that it did not stand for before. */
    boolean bringsSirenIntoUse() {
        return isInUse(after)
                && !(before != null
                        && isInUse(before)
                        && before.data().siren().equals(after.data().siren()));
    }

    private static boolean isInUse(Fiche fiche) {
        return fiche.status() != FicheStatus.ARCHIVED;
    }

    SaveOutcome outcome() {
        return isReal() ? new SaveOutcome.Saved(after) : new SaveOutcome.Unchanged(after);
    }
}
