package fr.productionfrance.annuaire.fiche;

import java.util.Optional;
import java.util.regex.Pattern;

/** The fourteen digits under which INSEE registers one site of a firm: the firm's SIREN, then five digits. */
public record Siret(String value) {

    private static final Pattern FOURTEEN_DIGITS = Pattern.compile("[0-9]{14}");
    /** La Poste's sites follow a rule of their own: the plain sum of the digits is a multiple of five. */
    private static final String LA_POSTE = "356000000";

    /**
     * Checks what it is given.
     *
     * @throws IllegalArgumentException unless the value is fourteen digits whose check digits are right
     */
    public Siret {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a SIRET: fourteen digits with a right check digit are expected");
        }
    }

    /** Reads a SIRET as people write it, with spaces; empty when it is none. */
    public static Optional<Siret> read(String text) {
        String digits = text.replaceAll("[\\s\\u00A0\\u202F.]", "");
        return isValid(digits) ? Optional.of(new Siret(digits)) : Optional.empty();
    }

    public Siren siren() {
        return new Siren(value.substring(0, 9));
    }

    private static boolean isValid(String value) {
        if (!FOURTEEN_DIGITS.matcher(value).matches() || !Luhn.holds(value.substring(0, 9))) {
            return false;
        }
        return Luhn.holds(value)
                || (value.startsWith(LA_POSTE)
                        && value.chars().map(c -> c - '0').sum() % 5 == 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
