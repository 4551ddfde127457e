package fr.productionfrance.annuaire.fiche.editing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When two values of a fact are the same. */
final class Facts {

    /** PostgreSQL may write 1.0E10 as 10000000000: numbers are compared by what they count. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    /** The lists whose order says nothing. */
    private static final Set<String> SETS = Set.of("languages");

    private Facts() {}

    static boolean same(String name, @Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return SETS.contains(name) ? elements(one).equals(elements(other)) : same(one, other);
    }

    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(BY_VALUE, other);
    }

    private static Set<JsonNode> elements(JsonNode list) {
        Set<JsonNode> elements = new HashSet<>();
        list.forEach(element -> elements.add(Objects.requireNonNull(element)));
        return elements;
    }
}
