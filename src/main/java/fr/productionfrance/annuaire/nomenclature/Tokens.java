package fr.productionfrance.annuaire.nomenclature;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text cut into numbers, runs of letters and signs, in one pass. */
final class Tokens {

    private static final Set<String> INCH_WORDS =
            Set.of("\"", "thou", "inch", "inches", "us", "usa", "xx", "xxx", "xxxx");

    private final List<Token> tokens = new ArrayList<>();
    private final String text;
    private final boolean speaksInches;
    private int position;

    Tokens(String written) {
        this.text = Normalizer.normalize(written, Normalizer.Form.NFC);
        boolean glued = false;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (isSpace(c)) {
                position++;
                glued = false;
            } else {
                tokens.add(next(c, glued));
                glued = true;
            }
        }
        this.speaksInches = tokens.stream().anyMatch(token -> INCH_WORDS.contains(token.folded()));
    }

    int size() {
        return tokens.size();
    }

    /** The piece at an index, or {@link Token#NOTHING} outside the text. */
    Token at(int index) {
        return index < 0 || index >= tokens.size() ? Token.NOTHING : tokens.get(index);
    }

    /** Whether the pieces from an index on are these words or signs. */
    boolean startsAt(int index, String... folded) {
        for (int i = 0; i < folded.length; i++) {
            if (!at(index + i).is(folded[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text speaks of inches (".XXX" heads an American title block), so that a "tenth" is one of a thou. */
    boolean speaksInches() {
        return speaksInches;
    }

    private Token next(char c, boolean glued) {
        int start = position;
        if (startsNumber(start)) {
            return number(start, glued);
        }
        if (isLetter(c)) {
            while (position < text.length() && isLetter(text.charAt(position))) {
                position++;
            }
            String word = text.substring(start, position).replace('\u03BC', '\u00B5');
            return new Token(Token.Type.WORD, word, Folding.of(word), glued, Double.NaN, start, position);
        }
        position++;
        String sign = oneSpelling(c);
        return new Token(Token.Type.SIGN, sign, sign, glued, Double.NaN, start, position);
    }

    private Token number(int start, boolean glued) {
        skipDigits();
        if (position < text.length() && isDecimalMark(text.charAt(position)) && isDigit(position + 1)) {
            position++;
            skipDigits();
        }
        String number = text.substring(start, position);
        return new Token(
                Token.Type.NUMBER,
                number,
                number,
                glued,
                Double.parseDouble(number.replace(',', '.')),
                start,
                position);
    }

    private void skipDigits() {
        while (isDigit(position)) {
            position++;
        }
    }

    private boolean startsNumber(int index) {
        boolean afterWord = index > 0 && isLetter(text.charAt(index - 1));
        return isDigit(index) || (text.charAt(index) == '.' && isDigit(index + 1) && !afterWord);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isDecimalMark(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && oneSpelling(c).charAt(0) == c;
    }

    private static String oneSpelling(char c) {
        return switch (c) {
            case '\u2212', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
            case '\u2032', '\u2019', '\u2018' -> "'";
            case '\u2033', '\u201C', '\u201D' -> "\"";
            case '\u00BA' -> "°";
            case 'Ø', 'ø', '\u2300', '\u2205', '\u03A6', '\u03C6' -> "⌀";
            default -> String.valueOf(c);
        };
    }
}
