package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the letters of a name are put together; names in files and words in a text go the same way. */
final class NameKey {

    private static final Set<String> BETWEEN = Set.of(
            "de", "d", "des", "du", "la", "le", "les", "l", "a", "au", "aux", "en", "par", "sur", "et", "pour", "un",
            "une", "of", "the", "and", "for", "in", "und", "von", "fur", "mit", "der", "die", "das");

    private static final Set<String> AND = Set.of("et", "and", "und");

    private static final int LONGEST_ABBREVIATION = 5;

    private NameKey() {}

    /** The letters that a name is compared by. */
    static String of(String name, boolean stems) {
        List<Piece> pieces = Pieces.of(opened(name));
        StringBuilder key = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            boolean between = key.length() > 0 && isBetween(pieces.get(at));
            String part = between ? "" : of(pieces, at, key.isEmpty(), stems);
            key.append(part == null ? "" : part);
        }
        return key.toString();
    }

    /** With its ligatures opened, as in a text. */
    static String opened(String name) {
        return name.replace("ß", "ss").replace("œ", "oe");
    }

    /** Words that may stand between the words of a name and say nothing. */
    static boolean isBetween(Piece piece) {
        return piece.isWord() && !piece.glued() && BETWEEN.contains(piece.folded());
    }

    /** Whether it puts two things side by side. */
    static boolean isJoint(Piece piece) {
        return piece.isWord() && AND.contains(piece.folded());
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
                        : isSetApart(pieces, at)
                                ? null
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

    /** "10 / 50 pièces" are two numbers. */
    private static boolean isSetApart(List<Piece> pieces, int at) {
        return at > 0
                && at + 1 < pieces.size()
                && pieces.get(at - 1).isNumber()
                && pieces.get(at + 1).isNumber();
    }

    private static boolean gluedToNext(List<Piece> pieces, int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).glued();
    }
}
