package fr.productionfrance.annuaire.fiche.store;

import fr.productionfrance.annuaire.fiche.FicheId;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One change of a fiche. Before and after are what the model was when it happened, so they are trees of names and values:
 * {@code status}, and {@code data} with what the fiche said.
 *
 * @param version the version that the change made
 * @param before empty when the change was the fiche's first
 */
public record Revision(
        FicheId fiche, long version, Instant at, String author, Optional<JsonNode> before, JsonNode after) {}
