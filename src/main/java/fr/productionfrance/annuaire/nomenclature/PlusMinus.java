package fr.productionfrance.annuaire.nomenclature;

import java.util.List;

/** The ways to write ±. */
final class PlusMinus {

    private static final List<String[]> WAYS = List.of(
            way("±"),
            way("+", "/", "-"),
            way("+", "-"),
            way("+", "ou", "-"),
            way("+", "or", "-"),
            way("+", "oder", "-"),
            way("plus", "ou", "moins"),
            way("plus", "or", "minus"),
            way("plus", "oder", "minus"),
            way("plus", "/", "minus"),
            way("plus", "/", "moins"),
            way("plus", "minus"),
            way("plusminus"));

    private PlusMinus() {}

    /** The index after the ± that starts at an index; the index itself where there is none. */
    static int skip(Tokens tokens, int at) {
        for (String[] way : WAYS) {
            if (tokens.startsAt(at, way)) {
                return at + way.length;
            }
        }
        return at;
    }

    private static String[] way(String... pieces) {
        return pieces;
    }
}
