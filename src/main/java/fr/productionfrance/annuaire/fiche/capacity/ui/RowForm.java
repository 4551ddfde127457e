package fr.productionfrance.annuaire.fiche.capacity.ui;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import fr.productionfrance.annuaire.fiche.capacity.CapacityKey;
import fr.productionfrance.annuaire.fiche.capacity.CapacityRow;
import fr.productionfrance.annuaire.fiche.capacity.Declaration;
import fr.productionfrance.annuaire.nomenclature.Places;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line as it is filled in: what the fields hold, readable or not. */
record RowForm(Optional<State> state, String hours, String from, String until) {

    private static final double MOST_HOURS = 100_000;

    /** A state that has passed is to be chosen again, with the hours that were said with it. */
    static RowForm of(CapacityRow row, Instant now, LocalDate usual, Locale locale) {
        Optional<Capacity> said = row.declared().filter(capacity -> capacity.state() != State.UNKNOWN);
        Optional<Capacity> holding = said.filter(capacity -> now.isBefore(capacity.validUntil()));
        return new RowForm(
                holding.map(Capacity::state),
                said.map(Capacity::freeHoursPerWeek)
                        .map(hours -> written(hours, locale))
                        .orElse(""),
                holding.map(Capacity::from)
                        .filter(now::isBefore)
                        .map(from -> from.atZone(Places.TIME_ZONE).toLocalDate().toString())
                        .orElse(""),
                holding.map(Declaration::lastDay).orElse(usual).toString());
    }

    private static String written(double hours, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(false);
        return format.format(hours);
    }

    /** Whether it was to hold until that day anyway. */
    boolean reaches(LocalDate day) {
        return date(until).filter(last -> !last.isBefore(day)).isPresent();
    }

    /** The key of what is wrong; empty when nothing is. */
    Optional<String> fault(LocalDate today) {
        if (state.isEmpty()) {
            return Optional.of("capacity.fault.state");
        }
        Optional<LocalDate> last = date(until);
        if (last.isEmpty() || last.get().isBefore(today)) {
            return Optional.of("capacity.fault.until");
        }
        if (!from.isEmpty()
                && date(from).filter(begin -> !begin.isAfter(last.get())).isEmpty()) {
            return Optional.of("capacity.fault.from");
        }
        return hours.isEmpty() || number(hours).isPresent() ? Optional.empty() : Optional.of("capacity.fault.hours");
    }

    /** What it says, where nothing is wrong. */
    Declaration declaration(CapacityKey key, Optional<Capacity> seen) {
        @Nullable Double free = number(hours).orElse(null);
        @Nullable LocalDate begin = date(from).orElse(null);
        return new Declaration(
                key, seen, state.orElseThrow(), free, begin, date(until).orElseThrow());
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String typed) {
        try {
            double value = Double.parseDouble(typed.replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", ""));
            return value >= 0 && value <= MOST_HOURS ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
