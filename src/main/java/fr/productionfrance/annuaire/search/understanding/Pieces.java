package fr.productionfrance.annuaire.search.understanding;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words, numbers and signs. */
final class Pieces {

    private Pieces() {}

    static List<Piece> of(String text) {
        String folded = Folding.fold(text);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        boolean glued = false;
        while (at < text.length()) {
            if (isGap(text.charAt(at))) {
                at++;
                glued = false;
                continue;
            }
            int end = endOfPiece(folded, at);
            Piece.Kind kind = kind(folded.charAt(at));
            String written = text.substring(at, end);
            String stem = kind == Piece.Kind.WORD && written.length() > 5
                    ? Folding.stem(written.toLowerCase(java.util.Locale.ROOT))
                    : null;
            pieces.add(new Piece(kind, at, end, written, folded.substring(at, end), stem, glued));
            at = end;
            glued = true;
        }
        return pieces;
    }

    static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static Piece.Kind kind(char folded) {
        return isDigit(folded) ? Piece.Kind.NUMBER : isLetter(folded) ? Piece.Kind.WORD : Piece.Kind.SIGN;
    }

    private static int endOfPiece(String folded, int start) {
        int end = start + 1;
        if (isLetter(folded.charAt(start))) {
            while (end < folded.length() && isLetter(folded.charAt(end))) {
                end++;
            }
        } else if (isDigit(folded.charAt(start))) {
            end = afterDigits(folded, end);
            boolean decimals = end + 1 < folded.length()
                    && (folded.charAt(end) == '.' || folded.charAt(end) == ',')
                    && isDigit(folded.charAt(end + 1));
            end = decimals ? afterDigits(folded, end + 1) : end;
        }
        return end;
    }

    private static int afterDigits(String folded, int from) {
        int end = from;
        while (end < folded.length() && isDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A diameter sign is a letter to Unicode and a sign to the trade. */
    private static boolean isLetter(char folded) {
        return folded != 'ø' && (Character.isLetter(folded) || Character.getType(folded) == Character.NON_SPACING_MARK);
    }
}
