package fr.productionfrance.annuaire.fiche.editing;

import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.store.FicheJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What tells two states of a fiche apart, fact by fact. A fact is what is true or false as a whole: a tolerance with its text and
 * its figures, an address, both ends of a range. Rows are the same rows wherever they stand: one that moved, or whose neighbour
 * went, is not a change of everything.
 */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    public static List<Difference> between(FicheData before, FicheData after) {
        return between(FicheJson.tree(before), FicheJson.tree(after));
    }

    /** The same of two fiches as the history keeps them. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.compareFacts(before, after, "");
        return List.copyOf(differences.found);
    }

    /**
     * A fiche with some differences carried out: all of those between two fiches make of the one the other. A difference whose
     * place is gone is passed over.
     *
     * @throws tools.jackson.core.JacksonException when something that a fiche can't be without is taken from it
     */
    public static FicheData apply(FicheData to, Collection<Difference> differences) {
        ObjectNode tree = FicheJson.tree(to);
        Patch.apply(tree, differences);
        return FicheJson.data(tree);
    }

    private void compareFacts(JsonNode before, JsonNode after, String prefix) {
        Set<String> names = new LinkedHashSet<>(after.propertyNames());
        names.addAll(before.propertyNames());
        for (String name : names) {
            RowKind.of(name)
                    .ifPresentOrElse(
                            rows -> compareRows(rows, before.path(name), after.path(name), prefix + name),
                            () -> compareFact(name, before.get(name), after.get(name), prefix + name));
        }
    }

    private void compareFact(String name, @Nullable JsonNode before, @Nullable JsonNode after, String path) {
        if (!Facts.same(name, before, after)) {
            found.add(new Difference(path, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    private void compareRows(RowKind kind, JsonNode before, JsonNode after, String path) {
        Map<String, JsonNode> left = new LinkedHashMap<>(kind.named(before));
        List<JsonNode> rows = new ArrayList<>(after.values());
        IdentityHashMap<JsonNode, String> recognised = kind.recognise(left, rows);
        Set<String> taken = new LinkedHashSet<>(left.keySet());
        Set<String> added = new LinkedHashSet<>();
        List<String> order = new ArrayList<>();
        for (JsonNode row : rows) {
            String known = recognised.get(row);
            String name = known == null ? kind.freeName(row, taken) : known;
            String at = Step.row(path, name);
            if (known == null) {
                taken.add(name);
                added.add(name);
                found.add(new Difference(at, Optional.empty(), Optional.of(row)));
            } else {
                compare(kind, Objects.requireNonNull(left.get(known)), row, at);
            }
            order.add(name);
        }
        left.keySet().stream()
                .filter(name -> !order.contains(name))
                .forEach(name -> found.add(
                        new Difference(Step.row(path, name), Optional.ofNullable(left.get(name)), Optional.empty())));
        compareOrder(left.keySet(), added, order, path);
    }

    /** How free a workshop is is one statement, of one moment and one person. */
    private void compare(RowKind kind, JsonNode before, JsonNode after, String row) {
        if (kind != RowKind.CAPACITIES) {
            compareFacts(before, after, row + ".");
        } else if (!Facts.same(before, after)) {
            found.add(new Difference(row, Optional.of(before), Optional.of(after)));
        }
    }

    /** Rows that stay keep their order and new ones follow, unless it is said otherwise. */
    private void compareOrder(Set<String> before, Set<String> added, List<String> order, String path) {
        List<String> usual = new ArrayList<>(before);
        usual.retainAll(order);
        usual.addAll(added);
        if (!usual.equals(order)) {
            found.add(new Difference(path, Optional.of(names(before)), Optional.of(names(order))));
        }
    }

    private static ArrayNode names(Collection<String> names) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        names.forEach(array::add);
        return array;
    }
}
