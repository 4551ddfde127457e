package fr.productionfrance.annuaire.fiche.editing;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One fact that somebody wants to be otherwise.
 *
 * @param difference from what the fiche says now to what it is to say
 * @param proposedOn what it said when the change was made, where that has changed since
 * @param contested whether somebody else changed the same thing meanwhile
 */
public record ProposedChange(Difference difference, Optional<JsonNode> proposedOn, boolean contested) {}
