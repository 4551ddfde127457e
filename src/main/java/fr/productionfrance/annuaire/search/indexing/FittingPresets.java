package fr.productionfrance.annuaire.search.indexing;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.LeadTime;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Preset;
import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the page's round figures a capability meets. Worked out once when it is indexed, the counts beside the figures are
 * then plain terms, as fast and as exact as those of any other facet.
 */
final class FittingPresets {

    private FittingPresets() {}

    static List<String> of(@Nullable Tolerance tolerance) {
        return tolerance == null ? List.of() : meeting(Facet.TOLERANCE, asked -> tolerance.halfWidthUm() <= asked);
    }

    /** The longest side alone is asked, so any direction of the envelope may hold it. */
    static List<String> of(@Nullable Box box, @Nullable Round round) {
        double longest = Math.max(
                box == null ? 0 : box.lengthMm(), round == null ? 0 : Math.max(round.diameterMm(), round.lengthMm()));
        return meeting(Facet.SIZE, asked -> longest >= asked);
    }

    static List<String> of(Bounds massKg) {
        Double max = massKg.max();
        return max == null
                ? List.of()
                : meeting(Facet.MASS, asked -> asked <= max && (massKg.min() == null || massKg.min() <= asked));
    }

    static List<String> of(Batch batch) {
        Integer max = batch.max();
        return max == null
                ? List.of()
                : meeting(Facet.BATCH, asked -> asked <= max && (batch.min() == null || batch.min() <= asked));
    }

    static List<String> of(LeadTime leadTime) {
        Integer shortest = leadTime.shortestDays();
        return shortest == null ? List.of() : meeting(Facet.LEAD_TIME, asked -> shortest <= asked);
    }

    private static List<String> meeting(Facet facet, DoublePredicate met) {
        return Preset.of(facet).stream()
                .filter(preset -> met.test(preset.value()))
                .map(Preset::key)
                .toList();
    }
}
