package fr.productionfrance.annuaire.fiche;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds for dates and instants. */
public final class DateRules {

    /** The first year of which a day can be held. */
    public static final int FIRST_YEAR = 1950;

    /** The last one. */
    public static final int LAST_YEAR = 2200;

    private static final Instant FIRST = Instant.parse("1950-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-12-31T00:00:00Z");
    /** For clocks that are not quite right. */
    private static final Duration ALLOWANCE = Duration.ofHours(1);

    private final Clock clock;

    DateRules(Clock clock) {
        this.clock = clock;
    }

    void day(Findings at, @Nullable LocalDate day) {
        if (day != null) {
            year(at, day.getYear(), LAST_YEAR);
        }
    }

    void pastDay(Findings at, @Nullable LocalDate day) {
        day(at, day);
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            at.add(ProblemCode.IN_THE_FUTURE, day);
        }
    }

    void instant(Findings at, @Nullable Instant instant) {
        if (instant != null && (instant.isBefore(FIRST) || instant.isAfter(LAST))) {
            refuse(at, LAST_YEAR);
        }
    }

    void pastInstant(Findings at, Instant instant) {
        instant(at, instant);
        if (instant.isAfter(clock.instant().plus(ALLOWANCE))) {
            at.add(ProblemCode.IN_THE_FUTURE, instant);
        }
    }

    void pastYear(Findings at, int year) {
        year(at, year, LocalDate.now(clock).getYear());
    }

    private static void year(Findings at, int year, int last) {
        if (year < FIRST_YEAR || year > last) {
            refuse(at, last);
        }
    }

    /** Years are texts here, for a number of four digits would be shown with its thousands apart. */
    private static void refuse(Findings at, int last) {
        at.add(ProblemCode.OUT_OF_RANGE, String.valueOf(FIRST_YEAR), String.valueOf(last), "");
    }
}
