package fr.productionfrance.annuaire.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fiche that can make much of what another can, and why one may think so.
 *
 * @param city where its site nearest to the other's stands; absent when only the département is known
 * @param distanceKm between their nearest sites; absent where a point is unknown
 * @param processes codes of the processes that both have, those with a material in common first
 * @param materials codes of the materials that both have with one of these processes
 */
public record SimilarFiche(
        String slug,
        String name,
        @Nullable String city,
        @Nullable String departement,
        @Nullable Double distanceKm,
        boolean demo,
        List<String> processes,
        List<String> materials) {

    public SimilarFiche {
        processes = List.copyOf(processes);
        materials = List.copyOf(materials);
    }
}
