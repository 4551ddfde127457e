package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What to do when somebody else saved first. What only they changed is taken over by itself; what both changed is for the person
 * to decide, fact by fact.
 *
 * @param contested what both changed, as they changed it
 * @param others what only they changed
 */
public record Reconciliation(FicheData mine, List<Difference> contested, List<Difference> others) {

    public Reconciliation {
        contested = List.copyOf(contested);
        others = List.copyOf(others);
    }

    /**
     * Compares what was typed with what has changed meanwhile.
     *
     * @param since what they changed, as a {@link EditOutcome.Conflict} tells it
     */
    public static Reconciliation of(FicheData mine, FicheData theirs, List<Difference> since) {
        List<Difference> between = Differences.between(mine, theirs);
        List<Difference> contested = since.stream()
                .filter(theirChange -> isContested(theirChange, between))
                .toList();
        List<Difference> others =
                since.stream().filter(change -> !contested.contains(change)).toList();
        return new Reconciliation(mine, contested, others);
    }

    /** What was typed of a fact that both changed; nothing where it was taken away. */
    public Optional<JsonNode> typed(Difference both) {
        return Differences.between(mine, keepingMine(List.of())).stream()
                .filter(change -> change.path().equals(both.path()))
                .findFirst()
                .flatMap(Difference::before);
    }

    /** What was typed, with all that they changed but for the contested facts of these paths. */
    public FicheData keepingMine(Collection<String> paths) {
        Set<String> kept = Set.copyOf(paths);
        List<Difference> taken = new ArrayList<>(others);
        contested.stream().filter(change -> !kept.contains(change.path())).forEach(taken::add);
        return Differences.apply(mine, taken);
    }

    /** Where the person changed nothing, mine is still as it was before they came. */
    private static boolean isContested(Difference theirs, List<Difference> between) {
        return between.stream()
                .anyMatch(left -> left.path().equals(theirs.path())
                        ? !left.before().equals(theirs.before())
                        : isInside(theirs.path(), left.path()) && left.before().isEmpty());
    }

    /** Whether a path is of something in a row that only they have by now. */
    private static boolean isInside(String path, String row) {
        return row.endsWith("]")
                && path.startsWith(row)
                && path.length() > row.length()
                && ".[".indexOf(path.charAt(row.length())) >= 0;
    }
}
