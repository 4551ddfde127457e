package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Preset;
import java.util.ArrayList;
import java.util.List;

/**
 * How many fiches there are at each round figure. A mass or a batch is taken by so many fiches; of a tolerance, a size or a time each
 * fiche counts once, at the best that it reaches, which is what the figure gives beyond its neighbour. Counts of a facet leave its own
 * choice aside, so that the bars stand still while it is adjusted.
 *
 * @param steps from the smallest figure
 */
record Histogram(List<Step> steps) {

    /** One bar. */
    record Step(Preset preset, long fiches) {}

    static Histogram of(Facet facet, FacetCounts counts) {
        List<Preset> presets = Preset.of(facet);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < presets.size(); i++) {
            int neighbour = i + neighbour(facet);
            boolean alone = neighbour == i || neighbour < 0 || neighbour == presets.size();
            long beyond = alone ? 0 : counts.of(facet, presets.get(neighbour).key());
            steps.add(new Step(presets.get(i), counts.of(facet, presets.get(i).key()) - beyond));
        }
        return new Histogram(List.copyOf(steps));
    }

    /** Who keeps ± 5 µm also keeps ± 10; who takes 1000 mm also takes 500. */
    private static int neighbour(Facet facet) {
        return switch (facet) {
            case TOLERANCE, LEAD_TIME -> -1;
            case SIZE -> 1;
            default -> 0;
        };
    }

    long most() {
        return steps.stream().mapToLong(Step::fiches).max().orElse(0);
    }
}
