package fr.productionfrance.annuaire.search.ui;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FicheView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one makes of what, as broadly as fiches can be compared by it: turning of steel, whichever turning and whichever steel.
 *
 * @param material empty where none is said
 */
record Making(String process, String material) implements Comparable<Making> {

    private static final Comparator<Making> BY_CODE =
            Comparator.comparing(Making::process).thenComparing(Making::material);

    static Making of(CapabilityView capability, FacetWords words) {
        String material = capability.material();
        return new Making(
                words.trade(capability.process()), material == null ? "" : words.root(Facet.MATERIAL, material));
    }

    /** All that any of the fiches makes, each with what every fiche declares for it, in their order. */
    static SortedMap<Making, List<List<CapabilityView>>> all(List<FicheView> fiches, FacetWords words) {
        SortedMap<Making, List<List<CapabilityView>>> all = new TreeMap<>();
        for (int column = 0; column < fiches.size(); column++) {
            int here = column;
            fiches.get(column).sites().stream()
                    .flatMap(site -> site.capabilities().stream())
                    .forEach(capability -> all.computeIfAbsent(of(capability, words), _ -> columns(fiches.size()))
                            .get(here)
                            .add(capability));
        }
        return all;
    }

    private static List<List<CapabilityView>> columns(int number) {
        List<List<CapabilityView>> columns = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            columns.add(new ArrayList<>());
        }
        return columns;
    }

    String name(FacetWords words) {
        return material.isEmpty() ? words.process(process) : words.process(process) + " · " + words.material(material);
    }

    @Override
    public int compareTo(Making other) {
        return BY_CODE.compare(this, other);
    }
}
