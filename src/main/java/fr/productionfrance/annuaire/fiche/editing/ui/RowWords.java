package fr.productionfrance.annuaire.fiche.editing.ui;

import fr.productionfrance.annuaire.fiche.editing.FactPlace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a row is called, and what it says as a whole. */
final class RowWords {

    private final FactWords words;

    RowWords(FactWords words) {
        this.words = words;
    }

    /** Where a fact stands, as "Atelier principal › Tournage CN · Aciers"; empty for what is of the whole firm. */
    String place(FactPlace place) {
        List<FactPlace.Row> rows = place.field().equals(FactPlace.ROW)
                ? place.rows().subList(0, place.rows().size() - 1)
                : place.rows();
        return rows.stream().map(this::name).collect(Collectors.joining(" › "));
    }

    private String name(FactPlace.Row row) {
        return row.content()
                .map(content -> name(row.list(), content))
                .filter(name -> !name.isEmpty())
                .orElse(row.name());
    }

    private String name(String list, JsonNode row) {
        return switch (list) {
            case "sites" -> site(row);
            case "capabilities" -> joined(row, "process", "material");
            case "certificates" -> joined(row, "scheme", "number");
            case "capacities" -> joined(row, "process");
            case "contacts" -> joined(row, "name");
            default -> joined(row, "label");
        };
    }

    private String site(JsonNode row) {
        String label = row.path("label").asString("");
        String city = row.path("address").path("city").asString("");
        return Stream.of(
                        label,
                        city,
                        label.isEmpty() && city.isEmpty()
                                ? row.path("departement").asString("")
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a fact says, with a word for where it says nothing. */
    String said(Optional<JsonNode> value, FactPlace place) {
        return value.map(there -> said(there, place))
                .filter(said -> !said.isBlank())
                .orElseGet(() -> words.texts().text("review.nothing"));
    }

    private String said(JsonNode value, FactPlace place) {
        return switch (place.field()) {
            case FactPlace.ROW -> whole(place.list(), value);
            case FactPlace.ORDER -> words.texts().text("review.order", value.size());
            default -> words.value(place.field(), value);
        };
    }

    /** A row that came or went, in one line. */
    String whole(String list, JsonNode row) {
        return switch (list) {
            case "sites" ->
                words.texts()
                        .text(
                                "review.site.holds",
                                site(row),
                                row.path("capabilities").size(),
                                row.path("resources").size());
            case "capabilities" ->
                joined(row, "process", "material", "grades", "tolerance", "raUm", "box", "round", "batch", "evidence");
            case "certificates" -> joined(row, "scheme", "number", "scope", "body", "expires", "proof");
            case "capacities" -> capacity(row);
            case "contacts" -> joined(row, "name", "role", "email", "phone", "visibility");
            default -> joined(row, "label", "process", "count", "travel", "swingMm");
        };
    }

    private String capacity(JsonNode row) {
        return words.texts()
                .text(
                        "review.capacity.until",
                        words.value("state", row.path("state")),
                        words.texts()
                                .moment(Instant.parse(row.path("validUntil").asString())));
    }

    private String joined(JsonNode row, String... fields) {
        return Stream.of(fields)
                .filter(row::has)
                .map(field -> words.value(field, row.path(field)))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
