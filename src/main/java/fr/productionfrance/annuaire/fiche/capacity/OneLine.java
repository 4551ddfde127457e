package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.fiche.Capacity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line in a state for the usual time, whatever stood there. Hours hold with the state that they were said for. */
record OneLine(CapacityKey key, Capacity.State state, CapacitySettings settings) implements CapacityEdit {

    @Override
    public Lines on(List<CapacityRow> rows, Clock clock, String by) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .map(row -> new Lines(List.of(set(row, clock, by)), List.of()))
                .orElseGet(() -> new Lines(List.of(), List.of(key)));
    }

    private CapacityChange set(CapacityRow row, Clock clock, String by) {
        Optional<Capacity> same = row.declared().filter(before -> before.state() == state);
        LocalDate until = Stream.concat(Stream.of(settings.lastDay(clock)), same.map(Declaration::lastDay).stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        @Nullable Double hours = same.map(Capacity::freeHoursPerWeek).orElse(null);
        Capacity after = new Declaration(key, row.declared(), state, hours, null, until).at(clock.instant(), by);
        return new CapacityChange(key, row.declared(), Optional.of(after));
    }
}
