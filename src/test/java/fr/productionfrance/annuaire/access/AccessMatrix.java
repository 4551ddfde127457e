package fr.productionfrance.annuaire.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;

/** The table of {@code access/matrix.txt}: who gets what where. */
final class AccessMatrix {

    private static final int EXPECTED_FROM = 3;

    private AccessMatrix() {}

    /** Who asks, in the order of the table's columns. */
    enum Who {
        ANONYMOUS,
        KEEPER,
        OTHER,
        ANIMATOR,
        CLOSED
    }

    /** A line of the table. */
    record Line(String kind, String route, String example, Map<Who, String> expected) {

        HttpMethod method() {
            return route.contains(":/") ? HttpMethod.valueOf(route.substring(0, route.indexOf(":/"))) : HttpMethod.GET;
        }

        String address(String slug, String proof) {
            String written = example.equals("=") ? route.replaceFirst("^[A-Z]+:", "") : example;
            return written.replace("{slug}", slug).replace("{proof}", proof);
        }

        @Override
        public String toString() {
            return kind + " " + route + " " + example;
        }
    }

    static List<Line> lines() throws IOException {
        try (InputStream file = AccessMatrix.class.getResourceAsStream("/access/matrix.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessMatrix::line)
                    .toList();
        }
    }

    private static Line line(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        if (words.size() != EXPECTED_FROM + Who.values().length) {
            throw new IllegalArgumentException("Not a line of the matrix: " + text);
        }
        Map<Who, String> expected = new EnumMap<>(Who.class);
        Iterator<String> columns = words.subList(EXPECTED_FROM, words.size()).iterator();
        for (Who who : Who.values()) {
            expected.put(who, columns.next());
        }
        return new Line(words.getFirst(), words.get(1), words.get(2), expected);
    }
}
