package fr.productionfrance.annuaire.search.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign of a text.
 *
 * @param text as it is read
 * @param folded as it is compared
 * @param stem of a word that has one
 * @param glued whether it follows the piece before it without a gap
 */
record Piece(
        Kind kind,
        int start,
        int end,
        String text,
        String folded,
        @Nullable String stem,
        boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && folded.equals(sign);
    }
}
