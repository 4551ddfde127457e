package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many labels were read, and how much was read that is no label. A label of several alternatives ({@code a|b}) is one
 * label; it is read when one of them was read. What was read beyond every label of its kind counts against precision.
 * Codes must be equal; a child of the label's code is another code.
 */
final class LabelScore {

    /** Kinds in which "|" parts alternatives and "&" parts labels. */
    private static final List<String> LISTS =
            List.of("processes", "materials", "certifications", "sectors", "series_class", "location");

    private static final double CLOSE = 0.005;

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> mistakes = new ArrayList<>();

    void add(LabelledQuery query, Map<String, List<List<String>>> read) {
        query.labels().forEach((kind, label) -> {
            List<String> labels = labels(kind, label);
            List<List<String>> found = new ArrayList<>(read.getOrDefault(kind, List.of()));
            for (String one : labels) {
                boolean hit = found.stream().anyMatch(values -> matches(one, values));
                count(query, kind, hit ? 0 : 2, one + " was read as " + read.getOrDefault(kind, List.of()));
            }
            found.removeIf(values -> labels.stream().anyMatch(one -> matches(one, values)));
            found.forEach(values -> count(query, kind, 1, values + " is no label of " + label));
        });
        read.forEach((kind, found) -> {
            if (!query.labels().containsKey(kind)) {
                found.forEach(values -> count(query, kind, 1, values + " is no label"));
            }
        });
    }

    private void count(LabelledQuery query, String kind, int column, String mistake) {
        counts.computeIfAbsent(kind, _ -> new int[3])[column]++;
        if (column > 0) {
            mistakes.add((column == 1 ? "- " : "+ ") + query.id() + " " + kind + ": " + mistake + " | "
                    + query.text().replace("\n", " / "));
        }
    }

    private static List<String> labels(String kind, String label) {
        return kind.equals("extra")
                ? Arrays.stream(label.split(";")).toList()
                : kind.equals("location") && !label.contains("near")
                        ? Arrays.stream(label.split("[|&]")).toList()
                        : LISTS.contains(kind) ? Arrays.stream(label.split("&")).toList() : List.of(label);
    }

    private static boolean matches(String label, List<String> values) {
        List<String> allowed = Arrays.asList(label.split("\\|"));
        return values.stream().anyMatch(value -> allowed.stream().anyMatch(one -> isSame(one, value)));
    }

    private static boolean isSame(String label, String value) {
        if (label.equals(value)) {
            return true;
        }
        try {
            double a = Double.parseDouble(label);
            return Math.abs(a - Double.parseDouble(value)) <= CLOSE * a;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    double f1() {
        int[] all = total();
        return f1(all);
    }

    private int[] total() {
        int[] all = new int[3];
        counts.values().forEach(kind -> Arrays.setAll(all, i -> all[i] + kind[i]));
        return all;
    }

    private static double f1(int[] counts) {
        return 2.0 * counts[0] / (2.0 * counts[0] + counts[1] + counts[2]);
    }

    List<String> mistakes() {
        return mistakes;
    }

    String table(String title) {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%n%-28s labels precision recall    F1%n", title));
        counts.forEach((kind, c) -> table.append(row(kind, c)));
        return table.append(row("all", total())).toString();
    }

    private static String row(String kind, int[] c) {
        return String.format(
                Locale.ROOT,
                "%-28s %6d %9.3f %6.3f %5.3f%n",
                kind,
                c[0] + c[2],
                c[0] + c[1] == 0 ? 1 : (double) c[0] / (c[0] + c[1]),
                c[0] + c[2] == 0 ? 1 : (double) c[0] / (c[0] + c[2]),
                f1(c));
    }
}
