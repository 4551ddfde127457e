package fr.productionfrance.annuaire.fiche.capacity;

import java.time.Clock;
import java.util.List;

/** Something said, to be worked out on the lines as they stand: again each time somebody else was faster. */
interface CapacityEdit {

    Lines on(List<CapacityRow> rows, Clock clock, String by);

    /**
     * What is to become of the lines.
     *
     * @param clashes lines that are not as they were when this was said
     */
    record Lines(List<CapacityChange> changes, List<CapacityKey> clashes) {}
}
