package fr.productionfrance.annuaire.search;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fiches that a buyer put aside, as an address names them: {@code fiches=one,two}, or the parameter repeated, as forms send it.
 *
 * @param slugs each once, in their order, {@link #MOST} at most; what is no slug is left out
 * @param leftOut how many there were beyond those
 */
public record ChosenFiches(List<String> slugs, int leftOut) {

    public static final String PARAMETER = "fiches";

    /** As many as one looks through by hand. */
    public static final int MOST = 50;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,199}");

    public ChosenFiches {
        slugs = List.copyOf(slugs);
    }

    public static ChosenFiches read(Collection<String> values) {
        List<String> all = values.stream()
                .flatMap(COMMA::splitAsStream)
                .map(String::strip)
                .filter(value -> SLUG.matcher(value).matches())
                .distinct()
                .toList();
        return new ChosenFiches(all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    /** How many were asked for. */
    public int asked() {
        return slugs.size() + leftOut;
    }

    /** The query of an address that names them. */
    public static String query(Collection<String> slugs) {
        return slugs.stream().collect(Collectors.joining(",", PARAMETER + "=", ""));
    }
}
