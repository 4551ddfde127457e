package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheHit;
import java.time.LocalDate;
import java.util.List;

/** Fiches as a search finds them, of which a test changes one fact. */
final class Hits {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 9);

    private Hits() {}

    static FicheHit hit(String id, CapabilityView matched, List<String> certifications, LocalDate updated) {
        return new FicheHit(
                id,
                id,
                "Ateliers " + id,
                "Firminy",
                "42",
                null,
                false,
                updated,
                certifications,
                1,
                matched,
                List.of(),
                null);
    }

    static FicheHit hit(String id, CapabilityView matched) {
        return hit(id, matched, List.of("ISO_9001"), MARCH);
    }

    static CapabilityView turning(Double halfWidthUm, String evidence, Availability availability, LocalDate date) {
        return new CapabilityView(
                "MACH.TURN.CNC",
                "STAINLESS.AUST",
                List.of(),
                null,
                halfWidthUm,
                6,
                20d,
                null,
                0.8,
                List.of(),
                List.of(320d, 600d),
                null,
                null,
                null,
                25d,
                1,
                500,
                null,
                null,
                15,
                false,
                List.of(),
                List.of(),
                evidence,
                date,
                availability,
                date);
    }

    static CapabilityView turning() {
        return turning(8d, "DECLARED", Availability.AVAILABLE, MARCH);
    }
}
