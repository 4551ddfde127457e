package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Some lines as they were filled in, and if wanted all others renewed. */
record SaidLines(List<Declaration> said, boolean renewOthers, CapacitySettings settings) implements CapacityEdit {

    @Override
    public Lines on(List<CapacityRow> rows, Clock clock, String by) {
        Map<CapacityKey, CapacityRow> standing =
                rows.stream().collect(Collectors.toMap(CapacityRow::key, Function.identity()));
        List<CapacityChange> changes = new ArrayList<>();
        List<CapacityKey> clashes = new ArrayList<>();
        for (Declaration line : said) {
            CapacityRow row = standing.remove(line.key());
            if (row == null || !row.declared().equals(line.seen())) {
                clashes.add(line.key());
            } else {
                Capacity after = line.at(clock.instant(), by);
                changes.add(new CapacityChange(line.key(), row.declared(), Optional.of(after)));
            }
        }
        if (renewOthers) {
            standing.values().forEach(row -> changes.add(renewed(row, clock, by)));
        }
        return new Lines(changes, clashes);
    }

    /** A line of which nothing was ever said stays so; one that holds for longer already keeps its day. */
    private CapacityChange renewed(CapacityRow row, Clock clock, String by) {
        Instant until = Declaration.end(settings.lastDay(clock));
        Optional<Capacity> after = row.declared()
                .map(before -> before.state() == Capacity.State.UNKNOWN || !until.isAfter(before.validUntil())
                        ? before
                        : new Capacity(
                                before.process(),
                                before.state(),
                                before.freeHoursPerWeek(),
                                before.from(),
                                clock.instant(),
                                by,
                                until));
        return new CapacityChange(row.key(), row.declared(), after);
    }
}
