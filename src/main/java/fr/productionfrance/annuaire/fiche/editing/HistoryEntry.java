package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One change of a fiche, as its keepers and the animator may see it.
 *
 * @param version the version that it made
 * @param acceptedBy who let it through, where it had to be
 * @param status what the status became, where it changed
 * @param before what the fiche said before, by which rows are named; empty for the first version
 */
public record HistoryEntry(
        long version,
        Instant at,
        Doer doer,
        Optional<Doer> acceptedBy,
        Optional<FicheStatus> status,
        Optional<JsonNode> before,
        List<Difference> differences) {

    public HistoryEntry {
        differences = List.copyOf(differences);
    }
}
