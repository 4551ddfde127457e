package fr.productionfrance.annuaire.demo;

import java.util.List;

/** How many people work in a firm, for firms with at least one employee. */
final class Headcounts {

    private record Band(int least, int most, double share) {}

    private final Weighted<Band> bands;

    private Headcounts(double... shares) {
        List<Band> all = List.of(
                new Band(1, 2, shares[0]),
                new Band(3, 5, shares[1]),
                new Band(6, 9, shares[2]),
                new Band(10, 19, shares[3]),
                new Band(20, 49, shares[4]),
                new Band(50, 99, shares[5]),
                new Band(100, 249, shares[6]),
                new Band(250, 900, shares[7]));
        this.bands = Weighted.of(all, Band::share);
    }

    static Headcounts of(Profile profile) {
        return switch (profile) {
            case NATIONAL -> new Headcounts(24, 20, 16, 16, 15.5, 5, 2.7, 0.8);
            case MECALOIRE -> new Headcounts(27, 21, 17, 16, 13, 4, 1.6, 0.4);
        };
    }

    int draw(Dice dice) {
        Band band = bands.draw(dice);
        return (int) dice.logUniform(band.least(), band.most() + 1.0);
    }
}
