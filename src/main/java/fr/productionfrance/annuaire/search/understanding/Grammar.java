package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing and what it means. The pattern looks at the folded text; {@code #} in it stands for a number, {@code @} for one
 * that may stand against the word before it, {@code ~} for one of which gaps are no part. Its group {@code v} is what says it, where there is one; else all of it is.
 */
record Grammar(Pattern pattern, int rank, BiFunction<MatchResult, Reading, @Nullable Meaning> meaning) {

    static Grammar of(String pattern, int rank, BiFunction<MatchResult, Reading, @Nullable Meaning> meaning) {
        return new Grammar(
                Pattern.compile(pattern.replace("#", Numbers.NUMBER)
                        .replace("@", Numbers.AFTER_WORD)
                        .replace("~", Numbers.PLAIN)),
                rank,
                meaning);
    }

    static List<Candidate> read(List<Grammar> grammars, Reading reading) {
        List<Candidate> found = new ArrayList<>();
        grammars.forEach(grammar -> grammar.addTo(found, reading));
        return found;
    }

    private void addTo(List<Candidate> found, Reading reading) {
        Matcher matcher = pattern.matcher(reading.folded());
        boolean parts = pattern.namedGroups().containsKey("v");
        while (matcher.find()) {
            Meaning meant = matcher.end() > matcher.start() ? meaning.apply(matcher.toMatchResult(), reading) : null;
            if (meant != null) {
                Span wide = trimmed(reading.folded(), matcher.start(), matcher.end());
                Span core = parts && matcher.group("v") != null
                        ? trimmed(reading.folded(), matcher.start("v"), matcher.end("v"))
                        : wide;
                found.add(Candidate.of(core, wide, meant, rank, Sureness.CERTAIN));
            }
        }
    }

    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to - 1 && Pieces.isGap(text.charAt(from))) {
            from++;
        }
        while (to > from + 1 && Pieces.isGap(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
