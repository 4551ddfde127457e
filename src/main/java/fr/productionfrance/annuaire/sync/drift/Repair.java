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
 * moment has a newer version, and wins whichever is first. What still differs afterwards is not counted as repaired, whatever
 * the index answered: it takes no older version than one it knows, be it that of a deleted document.
 */
record Repair(DocumentWriter writer, SecondLook look) {

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
        List<Difference> left = look.at(outcomes.keySet());
        return new Result(
                outcomes.size() - left.size(),
                left.stream()
                        .map(difference -> trouble(difference.id(), outcomes.get(difference.id())))
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

    private static String trouble(FicheId id, @Nullable WriteOutcome outcome) {
        String why = switch (outcome) {
            case WriteOutcome.Later later -> later.why();
            case WriteOutcome.Refused refused -> refused.why();
            case WriteOutcome.Written _ -> "the index knows a newer version of it; rebuild";
            case null -> "nobody knows";
        };
        return "fiche " + id + ": " + why;
    }
}
