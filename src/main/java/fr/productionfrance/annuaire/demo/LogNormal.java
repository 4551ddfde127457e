package fr.productionfrance.annuaire.demo;

/**
 * A log-normal law, cut off: left to itself it draws, once in a hundred thousand firms, a lathe longer than any workshop.
 */
record LogNormal(double median, double sigma) {

    /** How many standard deviations the ninth decile lies above the median. */
    private static final double NINTH_DECILE = 1.2816;

    private static final double FURTHEST = 3;

    static LogNormal fittedTo(double median, double ninthDecile) {
        return new LogNormal(median, Math.log(ninthDecile / median) / NINTH_DECILE);
    }

    static LogNormal fittedTo(double firstDecile, double median, double ninthDecile) {
        return new LogNormal(median, Math.log(ninthDecile / firstDecile) / (2 * NINTH_DECILE));
    }

    /** The value that lies so many standard deviations from the median, three at most. */
    double at(double deviations) {
        return median * Math.exp(sigma * Math.clamp(deviations, -FURTHEST, FURTHEST));
    }

    double draw(Dice dice) {
        return at(dice.gaussian());
    }
}
