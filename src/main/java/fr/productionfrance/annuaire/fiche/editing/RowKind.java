package fr.productionfrance.annuaire.fiche.editing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lists of a fiche whose rows are things of their own, each with what tells its rows apart, the surest first. By the first
 * that it has a row is named; by the others it is recognised after its name has changed.
 */
enum RowKind {
    CONTACTS("contacts", field("name"), field("email"), field("phone")),
    SITES("sites", field("siret"), field("label"), RowKind::firstCapability, field("departement"), RowKind::anything),
    CERTIFICATES("certificates", RowKind::certificate, field("scheme")),
    RESOURCES("resources", field("label"), field("process")),
    CAPABILITIES("capabilities", field("id")),
    CAPACITIES("capacities", field("process"));

    private static final Map<String, RowKind> BY_LIST =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.list, Function.identity()));

    private final String list;

    /** Made by List.of, of methods. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Identity> identities;

    /** What tells a row from others; null where the row does not say it. */
    private interface Identity {

        @Nullable
        String of(JsonNode row);
    }

    RowKind(String list, Identity... identities) {
        this.list = list;
        this.identities = List.of(identities);
    }

    static Optional<RowKind> of(String list) {
        return Optional.ofNullable(BY_LIST.get(list));
    }

    /** The rows of a list under names of their own. */
    Map<String, JsonNode> named(JsonNode rows) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        rows.forEach(row -> named.put(freeName(row, named.keySet()), row));
        return named;
    }

    /** A name for a row that no other has. */
    String freeName(JsonNode row, Set<String> taken) {
        String name = identities.stream()
                .map(identity -> identity.of(row))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
        String free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = name + " #" + i;
        }
        return free;
    }

    /** For each row after, the name of the same row before; rows that are new are absent. */
    IdentityHashMap<JsonNode, String> recognise(Map<String, JsonNode> before, List<JsonNode> after) {
        IdentityHashMap<JsonNode, String> known = new IdentityHashMap<>();
        Map<String, JsonNode> left = new LinkedHashMap<>(before);
        for (Identity identity : identities) {
            Map<String, String> names = new HashMap<>();
            left.forEach((name, row) -> {
                String value = identity.of(row);
                if (value != null) {
                    names.putIfAbsent(value, name);
                }
            });
            for (JsonNode row : after) {
                String value = known.containsKey(row) ? null : identity.of(row);
                String name = value == null ? null : names.remove(value);
                if (name != null) {
                    known.put(row, name);
                    left.remove(name);
                }
            }
        }
        return known;
    }

    private static Identity field(String name) {
        return row -> text(row.path(name));
    }

    private static @Nullable String certificate(JsonNode row) {
        String number = text(row.path("number"));
        return row.path("scheme").asString("") + (number == null ? "" : " " + number);
    }

    private static @Nullable String firstCapability(JsonNode site) {
        return text(site.path("capabilities").path(0).path("id"));
    }

    private static String anything(JsonNode row) {
        return "";
    }

    private static @Nullable String text(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }
}
