package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.nomenclature.Places;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of this directory begin and end when they do in France. */
public final class FrenchTime {

    static final ZoneId ZONE = Places.TIME_ZONE;

    private FrenchTime() {}

    /** The zone in which a day is a day. */
    public static ZoneId zone() {
        return ZONE;
    }

    /** Milliseconds since 1970 of the first instant after a day. */
    static long endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().toEpochMilli();
    }
}
