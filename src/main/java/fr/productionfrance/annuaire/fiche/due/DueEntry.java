package fr.productionfrance.annuaire.fiche.due;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one fiche stands.
 *
 * @param confirmedAt when somebody last said that all of it is right; absent where nobody ever did
 * @param reviewBy by when somebody is to say so again
 * @param processes how many there are, each site counted by itself; {@code unknown} of them say nothing of their capacity that holds
 *     today, {@code passing} say something that soon will not
 * @param ended certificates that are past their date, {@code ending} those that soon are
 * @param firstEnd the earliest date among those
 * @param score how complete it is, of 100
 * @param missing the facts that would add most, the most valuable first; three at most
 */
public record DueEntry(
        FicheId id,
        String slug,
        String name,
        FicheStatus status,
        @Nullable Instant confirmedAt,
        LocalDate reviewBy,
        boolean reviewDue,
        int processes,
        int unknown,
        int passing,
        int ended,
        int ending,
        @Nullable LocalDate firstEnd,
        int score,
        List<Fact> missing) {

    public DueEntry {
        missing = List.copyOf(missing);
    }

    public Optional<Instant> confirmed() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Whether a keeper should hear of it: something is no longer true, or may not be. That facts are missing is no alarm. */
    public boolean presses() {
        return reviewDue || (status == FicheStatus.PUBLISHED && unknown > 0) || ended + ending > 0;
    }
}
