package fr.productionfrance.annuaire.fiche;

/** The check-digit rule of SIREN and SIRET numbers: ISO/IEC 7812-1, "Luhn". */
final class Luhn {

    private Luhn() {}

    /** The weighted sum of the digits; a valid number's is a multiple of ten. */
    static int sum(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    static boolean holds(String digits) {
        return sum(digits) % 10 == 0;
    }
}
