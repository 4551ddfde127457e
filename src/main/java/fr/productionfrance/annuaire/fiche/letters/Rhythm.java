package fr.productionfrance.annuaire.fiche.letters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often somebody wants a letter. */
public enum Rhythm {
    WEEKLY(10),
    MONTHLY(34),
    OFF(0);

    private final int linkDays;

    Rhythm(int linkDays) {
        this.linkDays = linkDays;
    }

    /** For how many days a letter's links work: until the next letter is there, and three days more. */
    public int linkDays() {
        return linkDays;
    }

    /** The first day of the period that a day lies in: one letter for each. */
    public LocalDate periodOf(LocalDate day) {
        return switch (this) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHLY -> day.withDayOfMonth(1);
            case OFF -> day;
        };
    }
}
