package fr.productionfrance.annuaire.fiche.editing;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One fact that differs.
 *
 * @param path where, as {@link fr.productionfrance.annuaire.fiche.Problem#path()} says it, but for rows of lists, which are named
 *     by what they are instead of by where they stand: {@code sites[73282932000074].contacts}. A path that ends in a row is that
 *     of a row that came or went; one that ends in a list of rows tells their order
 * @param before empty where nothing was said, or the row was not there
 * @param after empty where nothing is said any more, or the row is gone
 */
public record Difference(String path, Optional<JsonNode> before, Optional<JsonNode> after) {

    /** Whether it tells how free a workshop is, and nothing else. */
    boolean isOfCapacity() {
        return Step.of(path).stream().anyMatch(step -> step.name().equals("capacities"));
    }
}
