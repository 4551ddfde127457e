package fr.productionfrance.annuaire.search.asking;

import fr.productionfrance.annuaire.nomenclature.Folding;
import fr.productionfrance.annuaire.search.understanding.Span;
import fr.productionfrance.annuaire.search.understanding.Understood;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds firms' names in a text: "Tournage Forézien" is a firm, not turning in the Forez. A name counts where it stands whole, with a
 * word in it that nothing else explains, or where it is all that was typed. One word alone is no name: "tournage" is a trade, whoever
 * may be called so.
 */
final class FirmNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Who looks for a firm types little else. */
    private static final int MOST_WORDS = 12;

    private static final int FEWEST_WORDS = 2;
    /** What stands before or after a name in a register and is rarely typed. */
    private static final Set<String> AROUND = Set.of(
            "sarl",
            "sas",
            "sasu",
            "sa",
            "eurl",
            "snc",
            "scop",
            "sca",
            "ei",
            "gmbh",
            "ltd",
            "ets",
            "etablissements",
            "societe",
            "ste",
            "l",
            "le",
            "la",
            "les");

    private FirmNames() {}

    private record Word(Span span, String folded) {}

    static boolean mayStandIn(String text) {
        int words = words(text).size();
        return words >= FEWEST_WORDS && words <= MOST_WORDS;
    }

    /** Where names stand; the longest first where they share words. */
    static List<Span> in(String text, Understood read, List<String> names) {
        List<Word> typed = words(text);
        return names.stream()
                .map(FirmNames::bare)
                .filter(name -> name.size() >= FEWEST_WORDS)
                .distinct()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .flatMap(name -> place(typed, name, read).stream())
                .reduce(List.of(), FirmNames::apart, (one, _) -> one);
    }

    private static List<Span> apart(List<Span> found, Span next) {
        return found.stream().anyMatch(next::overlaps)
                ? found
                : Stream.concat(found.stream(), Stream.of(next)).toList();
    }

    private static Optional<Span> place(List<Word> typed, List<String> name, Understood read) {
        List<String> words = typed.stream().map(Word::folded).toList();
        int at = Collections.indexOfSubList(words, name);
        if (at >= 0) {
            boolean all = name.size() == typed.size();
            return Optional.of(typed.subList(at, at + name.size()))
                    .filter(part -> all || holdsUnexplained(part, read))
                    .map(FirmNames::span);
        }
        boolean part = Collections.indexOfSubList(name, words) >= 0 && holdsUnexplained(typed, read);
        return part ? Optional.of(span(typed)) : Optional.empty();
    }

    private static boolean holdsUnexplained(List<Word> words, Understood read) {
        return words.stream().anyMatch(word -> read.left().stream().anyMatch(word.span()::overlaps));
    }

    private static Span span(List<Word> words) {
        return new Span(words.getFirst().span().start(), words.getLast().span().end());
    }

    private static List<String> bare(String name) {
        List<String> words = words(name).stream().map(Word::folded).toList();
        int from = IntStream.range(0, words.size())
                .filter(i -> !AROUND.contains(words.get(i)))
                .findFirst()
                .orElse(words.size());
        int to = words.size();
        while (to > from && AROUND.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(new Span(found.start(), found.end()), Folding.of(found.group())))
                .toList();
    }
}
