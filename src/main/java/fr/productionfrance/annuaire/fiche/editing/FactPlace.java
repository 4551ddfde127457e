package fr.productionfrance.annuaire.fiche.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Where a fact stands, for those who put it into words.
 *
 * @param rows the rows that it is in, from the outermost; the last one is the fact itself where a row came or went
 * @param list the list whose rows have such a fact; {@code fiche} for what stands in none
 * @param field the fact's name; {@code row} for a row, {@code order} for the order of rows
 */
public record FactPlace(List<Row> rows, String list, String field) {

    /** What is not in any list. */
    public static final String FICHE = "fiche";

    public static final String ROW = "row";
    public static final String ORDER = "order";

    /**
     * A row of a list.
     *
     * @param name what tells it from the others, as members wrote it
     * @param content what it says, where the fiche has it
     */
    public record Row(String list, String name, Optional<JsonNode> content) {}

    public FactPlace {
        rows = List.copyOf(rows);
    }

    /** The place that a path names in a fiche; rows that the fiche does not have are known by their names alone. */
    public static FactPlace of(String path, JsonNode fiche) {
        List<Row> rows = new ArrayList<>();
        Optional<JsonNode> at = Optional.of(fiche);
        List<Step> steps = Step.of(path);
        for (Step step : steps) {
            if (step.key().isPresent()) {
                String name = step.key().get();
                RowKind kind = RowKind.of(step.name()).orElseThrow();
                at = at.flatMap(node ->
                        Optional.ofNullable(kind.named(node.path(step.name())).get(name)));
                rows.add(new Row(step.name(), name, at));
            }
        }
        Step last = steps.getLast();
        if (last.key().isPresent()) {
            return new FactPlace(rows, last.name(), ROW);
        }
        if (RowKind.of(last.name()).isPresent()) {
            return new FactPlace(rows, last.name(), ORDER);
        }
        return new FactPlace(rows, rows.isEmpty() ? FICHE : rows.getLast().list(), last.name());
    }
}
