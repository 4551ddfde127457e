package fr.productionfrance.annuaire.nomenclature;

import java.util.Optional;
import java.util.stream.Stream;

/** The roughness classes of ISO 1302:1992, no longer in the standard but still on drawings. */
public enum RoughnessClass {
    N1(0.025, 1),
    N2(0.05, 2),
    N3(0.1, 4),
    N4(0.2, 8),
    N5(0.4, 16),
    N6(0.8, 32),
    N7(1.6, 63),
    N8(3.2, 125),
    N9(6.3, 250),
    N10(12.5, 500),
    N11(25, 1000),
    N12(50, 2000);

    private final double raUm;
    private final int raMicroinch;

    RoughnessClass(double raUm, int raMicroinch) {
        this.raUm = raUm;
        this.raMicroinch = raMicroinch;
    }

    public double raUm() {
        return raUm;
    }

    /** The rounded value in millionths of an inch that American drawings carry for the same class. */
    public int raMicroinch() {
        return raMicroinch;
    }

    /** The class of a number from 1 to 12; empty for any other. */
    public static Optional<RoughnessClass> of(int number) {
        return number < 1 || number > values().length ? Optional.empty() : Optional.of(values()[number - 1]);
    }

    static Optional<RoughnessClass> ofMicroinch(double microinch) {
        return Stream.of(values()).filter(n -> n.raMicroinch == microinch).findFirst();
    }
}
