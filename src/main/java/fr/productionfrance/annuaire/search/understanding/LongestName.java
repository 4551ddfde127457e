package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The longest name that begins at a place. */
final class LongestName {

    /** No name has more pieces than a high-speed steel in its old French writing. */
    private static final int MOST_PIECES = 16;

    private final Lexicon lexicon;
    private final Set<String> commonWords;

    LongestName(Lexicon lexicon, Set<String> commonWords) {
        this.lexicon = lexicon;
        this.commonWords = commonWords;
    }

    /**
     * A name in a text.
     *
     * @param end the piece behind it
     * @param pieces how many it has
     */
    record Match(Name name, List<Name> others, int end, int pieces) {}

    /** The longest from one piece on, before another; null where none begins. */
    @Nullable
    Match longest(List<Piece> pieces, int start, int end) {
        List<Piece> within = end == pieces.size() ? pieces : pieces.subList(0, end);
        return canStart(within, start) ? walk(within, start, start, "", null) : null;
    }

    /** A name starts at a word's beginning; "S355" in "XS355" is none. */
    private static boolean canStart(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.kind() == Piece.Kind.SIGN) {
            return false;
        }
        Piece before = at > 0 ? pieces.get(at - 1) : null;
        return !piece.glued()
                || before == null
                || (before.kind() == Piece.Kind.SIGN && !before.is("±") && !before.is("+"));
    }

    private @Nullable Match walk(List<Piece> pieces, int start, int at, String key, @Nullable Match best) {
        if (at >= pieces.size() || at - start >= MOST_PIECES) {
            return best;
        }
        Match longest = best;
        if (at > start && NameKey.isBetween(pieces.get(at))) {
            longest = walk(pieces, start, at + 1, key, longest);
        }
        String plain = NameKey.of(pieces, at, at == start, false);
        if (plain == null) {
            return longest;
        }
        longest = step(pieces, start, at, key + plain, longest);
        String stem = pieces.get(at).stem();
        return stem == null || commonWords.contains(pieces.get(at).folded())
                ? longest
                : step(pieces, start, at, key + stem, longest);
    }

    private @Nullable Match step(List<Piece> pieces, int start, int at, String key, @Nullable Match best) {
        if (!lexicon.begins(key)) {
            return best;
        }
        Match here = match(pieces, start, at, key);
        Match longer = here != null && (best == null || here.end() > best.end()) ? here : best;
        return walk(pieces, start, at + 1, key, longer);
    }

    private @Nullable Match match(List<Piece> pieces, int start, int at, String key) {
        List<Name> names = lexicon.named(key).stream()
                .filter(name -> isWrittenSo(name, pieces, start, at))
                .toList();
        boolean ends = at + 1 == pieces.size()
                || !pieces.get(at + 1).glued()
                || pieces.get(at + 1).kind() == Piece.Kind.SIGN;
        return names.isEmpty()
                        || !ends
                        || pieces.get(at).kind() == Piece.Kind.SIGN
                        || isCutNorm(pieces, start, at)
                        || (isJoining(pieces, start, at) && !lexicon.isJoined(key))
                ? null
                : new Match(names.getFirst(), names.subList(1, names.size()), at + 1, at + 1 - start);
    }

    private static boolean isJoining(List<Piece> pieces, int start, int at) {
        return pieces.subList(start, at + 1).stream().anyMatch(NameKey::isJoint);
    }

    /** "Certifié ISO" says ISO 9001, but not where the norm's own number follows. */
    private static boolean isCutNorm(List<Piece> pieces, int start, int at) {
        return at > start
                && NameRule.NORM_BODIES.contains(pieces.get(at).folded())
                && at + 1 < pieces.size()
                && pieces.get(at + 1).isNumber();
    }

    /** A letter and a number with a gap between are no short designation: "à 2" is not A2. */
    private static boolean isWrittenSo(Name name, List<Piece> pieces, int start, int at) {
        if (!name.asWritten().isEmpty()) {
            return start == at && pieces.get(at).text().equals(name.asWritten());
        }
        boolean letterAndNumber = at > start
                && pieces.get(start).text().length() == 1
                && pieces.get(start + 1).isNumber();
        return !letterAndNumber || pieces.get(start + 1).glued();
    }
}
