package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the letters of a name are put together; names in files and words in a text go the same way. */
final class NameKey {

    private static final Set<String> BETWEEN = Set.of(
            "de", "d", "des", "du", "la", "le", "les", "l", "a", "au", "aux", "en", "par", "sur", "et", "pour", "un",
            "une", "of", "the", "and", "for", "in", "und", "von", "fur", "mit", "der", "die", "das");

    private static final int LONGEST_ABBREVIATION = 5;

    private NameKey() {}

    /** Words that may stand between the words of a name and say nothing. */
    static boolean isBetween(Piece piece) {
        return piece.isWord() && !piece.glued() && BETWEEN.contains(piece.folded());
    }

    /**
     * What a piece adds to a name's key after the piece before it; null when no name goes on over it.
     *
     * @param stems whether words are taken by their stems
     */
    static @Nullable String of(List<Piece> pieces, int at, boolean first, boolean stems) {
        Piece piece = pieces.get(at);
        return switch (piece.kind()) {
            case WORD -> stems && piece.stem() != null ? piece.stem() : Folding.singular(piece.folded());
            case NUMBER -> number(pieces, at, first);
            case SIGN -> sign(pieces, at);
        };
    }

    /** Two numbers are one designation only when a sign joins them; in a name such as "EN 10204 3.1" the gap belongs to it. */
    private static String number(List<Piece> pieces, int at, boolean first) {
        boolean afterGap =
                !first && !pieces.get(at).glued() && pieces.get(at - 1).isNumber();
        String number = pieces.get(at).folded().replace(',', '.');
        return afterGap ? " " + number : number;
    }

    private static @Nullable String sign(List<Piece> pieces, int at) {
        Piece sign = pieces.get(at);
        return switch (sign.folded()) {
            case "-", "/", ":", "." ->
                isBetweenNumbers(pieces, at)
                        ? "-"
                        : sign.is("-") || sign.is("/") || gluedToNext(pieces, at) || isAbbreviation(pieces, at)
                                ? ""
                                : null;
            case "+" -> "+";
            case "'" -> "";
            case "%", "&" -> sign.folded();
            default -> null;
        };
    }

    /** "Rect. plane": no sentence ends before a small letter. */
    private static boolean isAbbreviation(List<Piece> pieces, int at) {
        return pieces.get(at).is(".")
                && at > 0
                && pieces.get(at).glued()
                && pieces.get(at - 1).isWord()
                && pieces.get(at - 1).text().length() <= LONGEST_ABBREVIATION
                && at + 1 < pieces.size()
                && Character.isLowerCase(pieces.get(at + 1).text().charAt(0));
    }

    private static boolean isBetweenNumbers(List<Piece> pieces, int at) {
        return at > 0
                && gluedToNext(pieces, at)
                && pieces.get(at).glued()
                && pieces.get(at - 1).isNumber()
                && pieces.get(at + 1).isNumber();
    }

    private static boolean gluedToNext(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).glued();
    }
}
