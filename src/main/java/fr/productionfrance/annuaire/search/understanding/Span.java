package fr.productionfrance.annuaire.search.understanding;

/**
 * Some characters of a text.
 *
 * @param end index after the last
 */
public record Span(int start, int end) {

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException when it holds no character
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No characters from " + start + " to " + end);
        }
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
