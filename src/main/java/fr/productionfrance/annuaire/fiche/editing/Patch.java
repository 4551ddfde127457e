package fr.productionfrance.annuaire.fiche.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Differences that are carried out on a tree. All names of rows are those that the rows have before any of it, so the order of
 * differences matters only where two of them are of one fact: the later one stays.
 *
 * @param rest the steps from where the tree stands to the fact
 */
record Patch(List<Step> rest, Difference difference) {

    static void apply(ObjectNode tree, Collection<Difference> differences) {
        applyAll(
                tree,
                differences.stream()
                        .map(difference -> new Patch(Step.of(difference.path()), difference))
                        .toList());
    }

    private static void applyAll(ObjectNode tree, List<Patch> patches) {
        Map<String, List<Patch>> byName = patches.stream()
                .collect(Collectors.groupingBy(
                        patch -> patch.rest.getFirst().name(), LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, ofName) -> RowKind.of(name)
                .ifPresentOrElse(
                        kind -> tree.set(name, rows(kind, tree.withArrayProperty(name), ofName)),
                        () -> ofName.forEach(patch -> patch.setFact(tree))));
    }

    private void setFact(ObjectNode tree) {
        String name = rest.getFirst().name();
        difference.after().ifPresentOrElse(value -> tree.set(name, value.deepCopy()), () -> tree.remove(name));
    }

    private static ArrayNode rows(RowKind kind, ArrayNode list, List<Patch> patches) {
        Map<String, JsonNode> rows = new LinkedHashMap<>(kind.named(list));
        Map<String, List<Patch>> inRows = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (Patch patch : patches) {
            Optional<String> key = patch.rest.getFirst().key();
            if (key.isEmpty()) {
                order.clear();
                patch.difference.after().ifPresent(names -> names.forEach(name -> order.add(name.asString())));
            } else if (patch.rest.size() > 1) {
                inRows.computeIfAbsent(key.get(), _ -> new ArrayList<>()).add(patch.inside());
            } else {
                patch.difference
                        .after()
                        .ifPresentOrElse(row -> rows.put(key.get(), row.deepCopy()), () -> rows.remove(key.get()));
            }
        }
        inRows.forEach((key, inRow) -> {
            if (rows.get(key) instanceof ObjectNode row) {
                applyAll(row, inRow);
            }
        });
        return ordered(rows, order, list.arrayNode());
    }

    private Patch inside() {
        return new Patch(rest.subList(1, rest.size()), difference);
    }

    private static ArrayNode ordered(Map<String, JsonNode> rows, List<String> order, ArrayNode list) {
        for (String name : order) {
            JsonNode row = rows.remove(name);
            if (row != null) {
                list.add(row);
            }
        }
        rows.values().forEach(list::add);
        return list;
    }
}
