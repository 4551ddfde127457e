package fr.productionfrance.annuaire.fiche.capacity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes taken back, where what they made still stands. */
record Reversal(List<CapacityChange> made) implements CapacityEdit {

    @Override
    public Lines on(List<CapacityRow> rows, Clock clock, String by) {
        Map<CapacityKey, CapacityRow> standing = rows.stream().collect(Collectors.toMap(CapacityRow::key, row -> row));
        List<CapacityChange> changes = new ArrayList<>();
        List<CapacityKey> clashes = new ArrayList<>();
        for (CapacityChange change : made) {
            boolean stands = Optional.ofNullable(standing.get(change.key()))
                    .filter(row -> row.declared().equals(change.after()))
                    .isPresent();
            if (stands) {
                changes.add(change.reversed());
            } else {
                clashes.add(change.key());
            }
        }
        return new Lines(changes, clashes);
    }
}
