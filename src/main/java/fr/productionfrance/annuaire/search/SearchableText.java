package fr.productionfrance.annuaire.search;

/** Words as they may be searched for: what no keyboard types counts as a space. */
final class SearchableText {

    private SearchableText() {}

    static String of(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }

    /** The start of it, without half a character at its end. */
    static String cut(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
