package fr.productionfrance.annuaire.alerts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often at most a letter comes. */
public enum Period {
    WEEK(7),
    TWO_WEEKS(14),
    MONTH(30);

    private final int days;

    Period(int days) {
        this.days = days;
    }

    Instant after(Instant moment) {
        return moment.plus(days, ChronoUnit.DAYS);
    }

    /** As forms send it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Period> ofParameter(String value) {
        return Arrays.stream(values())
                .filter(period -> period.parameter().equals(value))
                .findFirst();
    }
}
