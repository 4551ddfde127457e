package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer said not to want. A negation reaches to the next sign or turn of the sentence; over an "and" it reaches on
 * to more of the same kind, since a refused thing must never become a wish.
 */
final class Refusal {

    private static final Pattern NEGATION = Pattern.compile(
            "(?<![a-z0-9-])(?:plutot que|au lieu d[eu]|rather than|instead of|statt|anstatt|anstelle von|sans|hors|pas (?:de|d'|du)|pas|sauf|excepte|excluant|exclu|aucune?s?|non|ni|ne pas|without|not|no|excluding|excl\\.?|except(?: for)?|never|ohne|keine?[nmrs]?|nicht|ausser|ausgenommen)(?![a-z0-9]|\\.?\\s?\\d|[ -]conformite)\\s{0,2}");
    private static final Pattern NO_NEGATION = Pattern.compile(
            "^(?:sans (?:delai|urgence|limite)|hors[ -](?:tout|serie)|pas (?:plus|moins)|not? (?:more|less|later|limited)|no later|nicht (?:mehr|weniger|spater)|non[ -](?:destructif|destructive|ferreux|ferrous|conventionnel)|pas (?:mal|trop|loin|tres loin|de vis)|not (?:too |very )?far|nicht (?:zu |sehr )?weit)");
    private static final Pattern TURN = Pattern.compile(
            "[,;.:!?()\\n\\r]|(?<![a-z])(?:mais|but|aber|sondern|avec|with|mit|pour|for|fur|donc|which|qui)(?![a-z])");
    private static final Pattern AND = Pattern.compile("(?<![a-z])(?:et|and|und|&|\\+)(?![a-z])");
    private static final Pattern EXCEPTION = Pattern.compile("^(?:sauf|except|ausser|ausgenommen|excepte)");
    private static final int REACH = 60;

    private Refusal() {}

    record Outcome(List<Candidate> wanted, List<Span> refused) {}

    static Outcome of(List<Candidate> chosen, Reading reading) {
        List<Candidate> wanted = new ArrayList<>(chosen);
        List<Span> refused = new ArrayList<>();
        Matcher negation = NEGATION.matcher(reading.folded());
        int from = 0;
        while (negation.find(from)) {
            from = negation.end();
            Span span = refused(negation, wanted, reading);
            if (span != null) {
                refused.add(span);
                from = Math.max(from, span.end());
            }
        }
        return new Outcome(wanted, refused);
    }

    private static @Nullable Span refused(Matcher negation, List<Candidate> wanted, Reading reading) {
        int start = negation.start();
        int end = negation.end();
        int look = Math.min(reading.folded().length(), start + REACH);
        boolean partOfName = wanted.stream()
                .anyMatch(c -> c.wide().start() <= start && start < c.wide().end());
        if (partOfName
                || NO_NEGATION.matcher(reading.folded()).region(start, look).lookingAt()) {
            return null;
        }
        boolean exception =
                EXCEPTION.matcher(reading.folded()).region(start, look).lookingAt();
        String scope = scope(reading, end);
        @Nullable Aspect kind = null;
        int last = -1;
        for (Candidate candidate : List.copyOf(wanted)) {
            int at = candidate.wide().start() - end;
            boolean inScope = at >= 0 && at < scope.length();
            boolean overAnd = inScope
                    && kind != null
                    && AND.matcher(scope.substring(0, at)).find();
            boolean spared = exception && candidate.aspect() == Aspect.TOLERANCE;
            if (inScope
                    && !spared
                    && (!overAnd || kind == candidate.aspect())
                    && !(kind == null && AND.matcher(scope.substring(0, at)).find())) {
                wanted.remove(candidate);
                kind = candidate.aspect();
                last = candidate.wide().end();
            }
        }
        boolean refusedSomething = last > 0;
        int stop = last > 0 ? last : exception && !scope.isBlank() && last < 0 ? end : firstWords(reading, end, scope);
        Span span = Grammar.trimmed(reading.folded(), start, stop);
        // What lies between two refused things is refused too: the nickel of "nickel plating".
        wanted.removeIf(c -> refusedSomething && c.wide().overlaps(span));
        return wanted.stream().anyMatch(c -> c.wide().overlaps(span))
                ? new Span(start, Math.max(start + 1, negation.end() - 1))
                : span;
    }

    /** What a negation reaches: up to the next turn. */
    private static String scope(Reading reading, int from) {
        int to = Math.min(reading.text().length(), from + REACH);
        // The folded text has no line ends any more.
        StringBuilder scope = new StringBuilder(reading.folded().substring(from, to));
        for (int i = 0; i < scope.length(); i++) {
            char c = reading.text().charAt(from + i);
            if (c == '\n' || c == '\r') {
                scope.setCharAt(i, c);
            }
        }
        Matcher turn = TURN.matcher(scope);
        return turn.find() ? scope.substring(0, turn.start()) : scope.toString();
    }

    /** Where nothing was read, the next word of weight is what is refused. */
    private static int firstWords(Reading reading, int from, String scope) {
        int end = from;
        for (Piece piece : reading.pieces()) {
            if (piece.start() >= from && piece.end() <= from + scope.length()) {
                end = piece.end();
                if (piece.isWord() && !NameKey.isBetween(piece)) {
                    break;
                }
            }
        }
        return end;
    }
}
