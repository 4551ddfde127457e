package fr.productionfrance.annuaire.fiche;

import java.util.Optional;
import java.util.regex.Pattern;

/** The nine digits under which INSEE registers a firm, check digit included. */
public record Siren(String value) {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException unless the value is nine digits whose check digit is right
     */
    public Siren {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a SIREN: nine digits with a right check digit are expected");
        }
    }

    /** Reads a SIREN as people write it, with spaces; empty when it is none. */
    public static Optional<Siren> read(String text) {
        String digits = text.replaceAll("[\\s\\u00A0\\u202F.]", "");
        return isValid(digits) ? Optional.of(new Siren(digits)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return NINE_DIGITS.matcher(value).matches() && Luhn.holds(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
