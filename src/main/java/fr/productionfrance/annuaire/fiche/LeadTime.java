package fr.productionfrance.annuaire.fiche;

import org.jspecify.annotations.Nullable;

/** Calendar days from order to delivery, of a prototype and of a series; either may be unknown. */
public record LeadTime(
        @Nullable Integer prototypeDays, @Nullable Integer seriesDays) {

    public static final LeadTime UNKNOWN = new LeadTime(null, null);

    /** The shortest that is known, or null when none is. */
    public @Nullable Integer shortestDays() {
        if (prototypeDays == null) {
            return seriesDays;
        }
        return seriesDays == null ? prototypeDays : Integer.valueOf(Math.min(prototypeDays, seriesDays));
    }
}
