package fr.productionfrance.annuaire.fiche.due;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What each fact is worth, 100 in all, as published in {@code due/completeness.csv}. */
public record Weights(Map<Fact, Integer> points) {

    private static final int ALL = 100;

    public Weights {
        points = Collections.unmodifiableMap(new EnumMap<>(points));
        int sum = points.values().stream().mapToInt(Integer::intValue).sum();
        if (points.size() != Fact.values().length || sum != ALL || Collections.min(points.values()) < 1) {
            throw new IllegalArgumentException("Each fact needs its points, %d in all: %s".formatted(ALL, points));
        }
    }

    static Weights load() {
        try (InputStream file = Objects.requireNonNull(Weights.class.getResourceAsStream("/due/completeness.csv"));
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<Fact, Integer> points = new EnumMap<>(Fact.class);
            for (CSVRecord row : rows) {
                points.put(Fact.valueOf(row.get("fact")), Integer.valueOf(row.get("points")));
            }
            return new Weights(points);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int of(Fact fact) {
        return Objects.requireNonNull(points.get(fact));
    }
}
