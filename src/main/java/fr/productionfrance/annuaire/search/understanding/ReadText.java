package fr.productionfrance.annuaire.search.understanding;

import java.util.Arrays;
import java.util.List;

/** A text as it is read, misspelt words put right and compounds taken apart, that knows where each character was written. */
final class ReadText {

    private final StringBuilder read = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** Takes characters over as they stand. */
    void copy(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            put(text.charAt(i), i, i + 1);
        }
    }

    /** Reads the characters of a span as other ones. */
    void replace(Span written, String by) {
        for (int i = 0; i < by.length(); i++) {
            put(by.charAt(i), written.start(), written.end());
        }
    }

    /** A gap that nobody wrote, before a character. */
    private void gap(int before) {
        put(' ', before, before);
    }

    /**
     * Takes a word over with its ligatures opened.
     *
     * @param joints where its parts begin, counted in the opened word
     */
    void open(String text, Span word, List<Integer> joints) {
        int opened = 0;
        for (int i = word.start(); i < word.end(); i++) {
            String letters = opened(text.charAt(i));
            for (int j = 0; j < letters.length(); j++) {
                if (joints.contains(opened)) {
                    gap(i);
                }
                put(letters.charAt(j), i, i + 1);
                opened++;
            }
        }
    }

    private static String opened(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'œ' -> "oe";
            case 'Œ' -> "OE";
            default -> String.valueOf(c);
        };
    }

    private void put(char c, int start, int end) {
        int at = read.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = start;
        ends[at] = end;
        read.append(c);
    }

    /** Where what is read from {@code start} to {@code end} was written. */
    Span written(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    @Override
    public String toString() {
        return read.toString();
    }
}
