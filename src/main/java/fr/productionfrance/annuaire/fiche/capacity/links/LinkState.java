package fr.productionfrance.annuaire.fiche.capacity.links;

import fr.productionfrance.annuaire.fiche.Fiche;
import fr.productionfrance.annuaire.fiche.capacity.CapacityChange;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a link can still do, or has done. */
public sealed interface LinkState {

    /**
     * It has not been used.
     *
     * @param rows the lines that it is about
     * @param until the last day for which they would hold
     * @param answered whether the letter's answer for the same line has been given: another one is asked for again
     */
    record Ready(Fiche fiche, LinkAction action, List<CapacityRow> rows, LocalDate until, boolean answered)
            implements LinkState {}

    /**
     * It was used.
     *
     * @param made what it changed; nothing where all was so already
     * @param canTakeBack whether that can still be taken back by it
     */
    record Used(
            Fiche fiche,
            LinkAction action,
            Instant at,
            List<CapacityChange> made,
            List<CapacityRow> rows,
            boolean canTakeBack,
            boolean takenBack)
            implements LinkState {}

    /** Its time has passed; a newer letter has others. */
    record Expired(Fiche fiche) implements LinkState {}

    /** The fiche has no such line any more, or does not take it as it stands; nothing was changed. */
    record NoLine(Fiche fiche) implements LinkState {}

    /** The fiche is archived, or the account is closed or keeps it no longer. What it was about is not told. */
    record Ended() implements LinkState {}

    /** No such link was ever sent. */
    record Unknown() implements LinkState {}
}
