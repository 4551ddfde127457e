package fr.productionfrance.annuaire.sync.drift;

import fr.productionfrance.annuaire.fiche.FicheId;
import fr.productionfrance.annuaire.search.indexing.DocumentChange;
import fr.productionfrance.annuaire.search.indexing.DocumentWriter;
import fr.productionfrance.annuaire.search.indexing.WriteOutcome;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the index again what the store says, through the writer that live changes go through. A change that comes at the same
 * moment has a newer version, and wins whichever is first.
 */
record Repair(DocumentWriter writer) {

    /**
     * What became of it.
     *
     * @param done differences that are put right
     * @param trouble why one of the others is not; absent when all are
     */
    record Result(long done, @Nullable String trouble) {}

    /** @throws fr.productionfrance.annuaire.search.indexing.IndexUnavailableException when nothing could be written */
    Result of(List<Difference> differences) {
        List<DocumentChange> changes =
                differences.stream().flatMap(Repair::change).toList();
        if (changes.isEmpty()) {
            return new Result(0, null);
        }
        Map<FicheId, WriteOutcome> outcomes = writer.write(changes);
        long done = outcomes.values().stream()
                .filter(WriteOutcome.Written.class::isInstance)
                .count();
        return new Result(
                done,
                outcomes.entrySet().stream()
                        .flatMap(outcome -> trouble(outcome.getKey(), outcome.getValue()))
                        .findFirst()
                        .orElse(null));
    }

    private static Stream<DocumentChange> change(Difference difference) {
        return switch (difference.kind()) {
            case MISSING, STALE -> Stream.of(new DocumentChange.Put(Objects.requireNonNull(difference.fiche())));
            case EXTRA -> Stream.of(new DocumentChange.Remove(difference.id(), version(difference)));
            case AHEAD -> Stream.empty(); // whatever the store says is older to the index
        };
    }

    /** The fiche's own where there is one, so that it counts as the withdrawal it missed. */
    private static long version(Difference difference) {
        return difference.fiche() != null
                ? difference.fiche().version()
                : Objects.requireNonNull(difference.document()).version();
    }

    private static Stream<String> trouble(FicheId id, WriteOutcome outcome) {
        return switch (outcome) {
            case WriteOutcome.Written _ -> Stream.empty();
            case WriteOutcome.Later(String why) -> Stream.of("fiche " + id + ": " + why);
            case WriteOutcome.Refused(String why) -> Stream.of("fiche " + id + ": " + why);
        };
    }
}
