package fr.productionfrance.annuaire.search.query;

import fr.productionfrance.annuaire.search.indexing.FrenchTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time of asking: the second, by which capacities are judged, and the day, by which certificates are. Requests that speak
 * of the day alone stay the same all day, so that Elasticsearch's request cache can answer them.
 */
record Moment(Instant now) {

    Moment {
        now = now.truncatedTo(ChronoUnit.SECONDS);
    }

    static Moment of(Clock clock) {
        return new Moment(clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, FrenchTime.zone());
    }

    long millis() {
        return now.toEpochMilli();
    }

    long startOfToday() {
        return today().atStartOfDay(FrenchTime.zone()).toInstant().toEpochMilli();
    }
}
