package fr.productionfrance.annuaire.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as it was typed.
 *
 * @param exact whether it stood in quotation marks, and so is meant letter for letter
 */
record Typed(String word, boolean exact) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|«([^»]*)»|[“„]([^“”„]*)[“”]");

    /** The words of a text, each once; in the order in which they stand. */
    static List<Typed> of(String text) {
        List<Typed> words = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        int from = 0;
        while (quoted.find()) {
            add(words, text.substring(from, quoted.start()), false);
            add(words, inside(quoted.toMatchResult()), true);
            from = quoted.end();
        }
        add(words, text.substring(from), false);
        return List.copyOf(words);
    }

    private static String inside(MatchResult quoted) {
        String marked = quoted.group();
        return marked.substring(1, marked.length() - 1);
    }

    private static void add(List<Typed> words, String text, boolean exact) {
        Words.of(text).stream()
                .map(word -> new Typed(word, exact))
                .filter(word -> words.stream().noneMatch(other -> other.word().equals(word.word())))
                .forEach(words::add);
    }
}
