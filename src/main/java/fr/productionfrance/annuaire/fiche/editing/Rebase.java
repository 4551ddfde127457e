package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes that were made on one state of a fiche, carried over to a later state of it.
 *
 * @param base the state on which they were made
 * @param theirs what has changed since, by other ways
 * @param mine what of the changes is still to be done
 */
record Rebase(FicheData base, List<Difference> theirs, List<Difference> mine) {

    /** A row, and what is in it. */
    private static final Set<Character> INSIDE = Set.of('.', '[');

    static Rebase of(FicheData base, FicheData changed, FicheData now) {
        List<Difference> theirs = Differences.between(base, now);
        List<Difference> mine = Differences.between(base, changed).stream()
                .filter(difference -> theirs.stream().noneMatch(done -> isSame(done, difference)))
                .toList();
        return new Rebase(base, theirs, mine);
    }

    /** The changes with what stands there now, and whether that is what stood there when they were made. */
    List<ProposedChange> changes() {
        Map<String, Difference> now = new LinkedHashMap<>();
        theirs.forEach(difference -> now.put(difference.path(), difference));
        return mine.stream().map(difference -> change(difference, now)).toList();
    }

    private ProposedChange change(Difference mine, Map<String, Difference> now) {
        Difference moved = now.get(mine.path());
        boolean contested = theirs.stream().anyMatch(difference -> contest(difference.path(), mine.path()));
        return moved == null
                ? new ProposedChange(mine, Optional.empty(), contested)
                : new ProposedChange(
                        new Difference(mine.path(), moved.after(), mine.after()), mine.before(), contested);
    }

    /** The later state with the changes of these paths. */
    FicheData with(Collection<String> paths) {
        Set<String> chosen = Set.copyOf(paths);
        List<Difference> all = new ArrayList<>(theirs);
        mine.stream().filter(difference -> chosen.contains(difference.path())).forEach(all::add);
        return Differences.apply(base, all);
    }

    FicheData withAll() {
        return with(mine.stream().map(Difference::path).collect(Collectors.toSet()));
    }

    private static boolean isSame(Difference one, Difference other) {
        return one.path().equals(other.path())
                && one.after().isPresent() == other.after().isPresent()
                && (one.after().isEmpty()
                        || Facts.same(one.after().get(), other.after().orElseThrow()));
    }

    private static boolean contest(String one, String other) {
        return one.equals(other) || isInside(one, other) || isInside(other, one);
    }

    private static boolean isInside(String path, String row) {
        return row.endsWith("]") && path.startsWith(row) && INSIDE.contains(path.charAt(row.length()));
    }
}
