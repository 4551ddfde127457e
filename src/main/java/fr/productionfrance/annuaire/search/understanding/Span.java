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

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The characters of the text it counts. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
