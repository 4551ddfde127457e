package fr.productionfrance.annuaire.fiche.editing.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Quantities of a fiche with their units. */
final class FactFigures {

    private static final String TIMES = "\u00a0×\u00a0";

    /** The units of plain numbers; what is counted has none. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("craneT", "t"),
            Map.entry("pressT", "t"),
            Map.entry("barMm", "mm"),
            Map.entry("maxKg", "kg"),
            Map.entry("raUm", "µm"),
            Map.entry("geometricUm", "µm"),
            Map.entry("hoursPerWeek", "h"),
            Map.entry("piecesPerYear", ""),
            Map.entry("count", ""),
            Map.entry("axes", ""));

    private final ChangeTexts texts;

    FactFigures(ChangeTexts texts) {
        this.texts = texts;
    }

    /** A quantity; empty when the fact of that name is none. */
    Optional<String> of(String field, JsonNode value) {
        return Optional.ofNullable(
                switch (field) {
                    case "tolerance" -> tolerance(value);
                    case "box", "travel" -> joined(value, "lengthMm", "widthMm", "heightMm");
                    case "round", "swingMm" -> "Ø\u00a0" + joined(value, "diameterMm", "lengthMm");
                    case "thicknessMm" -> range(value, "mm");
                    case "massKg" -> range(value, "kg");
                    case "batch" -> range(value, "");
                    case "leadTime" -> leadTime(value);
                    case "turnover" ->
                        texts.with(value.path("euros").doubleValue(), "€") + " ("
                                + value.path("year").asString() + ")";
                    case "point" ->
                        texts.number(value.path("lat").doubleValue()) + " ; "
                                + texts.number(value.path("lon").doubleValue());
                    case "cleanRoomIso" -> "ISO " + value.intValue();
                    case "reviewEveryMonths" -> texts.text("review.months", value.intValue());
                    default -> UNITS.containsKey(field) ? texts.with(value.doubleValue(), UNITS.get(field)) : null;
                });
    }

    /** "± 10 µm · IT7 · Ø 40 mm (±0,01)": what it reads to, and what was typed. */
    private String tolerance(JsonNode value) {
        String read = Stream.of(
                        "±\u00a0" + texts.with(value.path("halfWidthUm").doubleValue(), "µm"),
                        value.path("grade").asString(""),
                        value.has("statedAtMm")
                                ? "Ø\u00a0"
                                        + texts.with(value.path("statedAtMm").doubleValue(), "mm")
                                : "",
                        bounds(value.path("nominalMinMm"), value.path("nominalMaxMm"), "mm"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return read + " (" + value.path("typed").asString("") + ")";
    }

    private String joined(JsonNode value, String... sides) {
        return Stream.of(sides)
                        .map(side -> texts.number(value.path(side).doubleValue()))
                        .collect(Collectors.joining(TIMES))
                + "\u00a0mm";
    }

    private String leadTime(JsonNode value) {
        String both = Stream.of("prototype", "series")
                .filter(kind -> value.has(kind + "Days"))
                .map(kind -> texts.text(
                        "fiche.lead." + kind, value.path(kind + "Days").intValue()))
                .collect(Collectors.joining(" · "));
        return both.isEmpty() ? texts.text("fiche.blank") : both;
    }

    private String range(JsonNode value, String unit) {
        String range = bounds(value.path("min"), value.path("max"), unit);
        return range.isEmpty() ? texts.text("fiche.blank") : range;
    }

    private String bounds(JsonNode min, JsonNode max, String unit) {
        if (min.isNumber() && max.isNumber()) {
            return texts.number(min.doubleValue()) + "–" + texts.with(max.doubleValue(), unit);
        }
        if (max.isNumber()) {
            return "≤\u00a0" + texts.with(max.doubleValue(), unit);
        }
        return min.isNumber() ? "≥\u00a0" + texts.with(min.doubleValue(), unit) : "";
    }
}
