package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing and what it means. The pattern looks at the folded text; {@code #} in it stands for a number, {@code @} for one
 * that may stand against the word before it, {@code ~} for one of which gaps are no part. Its group {@code v} is what says it, where there is one; else all of it is.
 */
record Grammar(
        Pattern pattern,
        boolean startsWithNumber,
        boolean hasCore,
        int rank,
        BiFunction<MatchResult, Reading, @Nullable Meaning> meaning) {

    /** How grammars begin that only a number can open. */
    private static final List<String> NUMBER_FIRST = List.of("(?<n>#)", "(?<v>(?<n>#)");

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{2} (?=[1-9]\\d{2}(?!\\d| \\d))");

    static Grammar of(String pattern, int rank, BiFunction<MatchResult, Reading, @Nullable Meaning> meaning) {
        Pattern compiled = Pattern.compile(pattern.replace("#", Numbers.NUMBER)
                .replace("@", Numbers.AFTER_WORD)
                .replace("~", Numbers.PLAIN));
        return new Grammar(
                compiled,
                NUMBER_FIRST.stream().anyMatch(pattern::startsWith),
                compiled.namedGroups().containsKey("v"),
                rank,
                meaning);
    }

    static List<Candidate> read(List<Grammar> grammars, Reading reading) {
        List<Candidate> found = new ArrayList<>();
        grammars.forEach(grammar -> grammar.addTo(found, reading));
        return found;
    }

    private void addTo(List<Candidate> found, Reading reading) {
        List<MatchResult> matches =
                startsWithNumber ? PieceStarts.ofNumbers(pattern, reading) : PieceStarts.matches(pattern, reading);
        for (MatchResult match : matches) {
            add(match, found, reading);
            withoutFirstGroup(match, reading).ifPresent(rest -> add(rest, found, reading));
        }
    }

    private void add(MatchResult match, List<Candidate> found, Reading reading) {
        Meaning meant = meaning.apply(match, reading);
        if (meant != null) {
            found.add(candidate(match, reading, meant));
        }
    }

    /** "Inox 304 500 pièces" are no 304 500: what stands behind the gap may be all of the number. */
    private Optional<MatchResult> withoutFirstGroup(MatchResult match, Reading reading) {
        Matcher grouped = GROUPED.matcher(reading.folded()).region(match.start(), match.end());
        if (!grouped.lookingAt()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(reading.folded())
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(grouped.end(), reading.folded().length());
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private Candidate candidate(MatchResult match, Reading reading, Meaning meant) {
        Span wide = trimmed(reading.folded(), match.start(), match.end());
        Span core = hasCore && match.group("v") != null
                ? trimmed(reading.folded(), match.start("v"), match.end("v"))
                : wide;
        return Candidate.of(core, wide, meant, rank, Sureness.CERTAIN);
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
