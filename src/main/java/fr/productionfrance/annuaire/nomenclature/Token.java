package fr.productionfrance.annuaire.nomenclature;

/**
 * A piece of a written tolerance: a number, a run of letters, or a sign.
 *
 * @param text as it was written; signs in one spelling
 * @param folded in lower case without accents
 * @param glued whether it follows the piece before it without a space
 * @param value of a number; not a number for any other piece
 * @param start index of its first character in the text, composed (NFC)
 * @param end index after its last
 */
record Token(Type type, String text, String folded, boolean glued, double value, int start, int end) {

    enum Type {
        NUMBER,
        WORD,
        SIGN,
        /** What stands before the first piece and after the last. */
        NOTHING
    }

    static final Token NOTHING = new Token(Type.NOTHING, "", "", false, Double.NaN, 0, 0);

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNothing() {
        return type == Type.NOTHING;
    }

    /** Whether it is this sign, or this word in lower case without accents. */
    boolean is(String signOrWord) {
        return folded.equals(signOrWord);
    }

    boolean isDecimal() {
        return isNumber() && (text.contains(".") || text.contains(","));
    }

    /** A whole number within limits, both included. */
    boolean isIntegerWithin(int min, int max) {
        return isNumber() && !isDecimal() && value >= min && value <= max;
    }
}
