package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Siren;
import fr.productionfrance.annuaire.fiche.Siret;
import java.util.UUID;

/** Numbers of firms that do not exist. */
public final class InventedNumbers {

    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private InventedNumbers() {}

    /**
     * A SIREN whose check digit is right and that INSEE never gives, since it starts with a zero.
     *
     * @param number from 0 to 9,999,999
     */
    public static Siren siren(long number) {
        return new Siren(withCheckDigit("0%07d".formatted(number)));
    }

    /**
     * The SIRET of one of a firm's sites.
     *
     * @param site from 1, as INSEE's internal number of classification
     */
    public static Siret siret(Siren siren, int site) {
        return new Siret(withCheckDigit(siren.value() + "%04d".formatted(site)));
    }

    static UUID uuid(Dice dice) {
        long high = (dice.bits() & ~0xF000L) | VERSION_4;
        long low = (dice.bits() & 0x3FFF_FFFF_FFFF_FFFFL) | VARIANT_2;
        return new UUID(high, low);
    }

    /** Appends the digit that makes the sum of ISO/IEC 7812-1 a multiple of ten. */
    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
