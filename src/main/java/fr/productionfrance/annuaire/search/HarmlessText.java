package fr.productionfrance.annuaire.search;

/** Something that was sent, fit to be shown back: short, and without characters that are invisible or turn the line around. */
final class HarmlessText {

    private static final int MAX_CODE_POINTS = 60;

    private HarmlessText() {}

    static String of(String sent) {
        StringBuilder shown = new StringBuilder();
        sent.codePoints()
                .limit(MAX_CODE_POINTS)
                .map(c -> isShowable(c) ? c : '\uFFFD')
                .forEach(shown::appendCodePoint);
        if (sent.codePointCount(0, sent.length()) > MAX_CODE_POINTS) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static boolean isShowable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
