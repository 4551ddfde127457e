package fr.productionfrance.annuaire.demo;

/** Rounds a drawn number to one that people write. */
final class Steps {

    private static final double[] HALF_WIDTHS_UM = {
        0.5, 1, 2, 3, 5, 8, 10, 12, 15, 20, 30, 50, 80, 100, 150, 200, 300, 500, 800, 1000, 1500, 2000, 3000, 5000, 8000
    };
    private static final double[] MANTISSAS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private Steps() {}

    static double halfWidthUm(double um) {
        return nearest(HALF_WIDTHS_UM, um);
    }

    /** The nearest of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6 and 8 times a power of ten. */
    static double nice(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        double nice = nearest(MANTISSAS, value / decade) * decade;
        return Math.round(nice * 1000) / 1000.0;
    }

    static int niceInt(double value) {
        return Math.max(1, (int) Math.round(nice(value)));
    }

    private static double nearest(double[] steps, double value) {
        double nearest = steps[0];
        for (double step : steps) {
            if (Math.abs(Math.log(step / value)) < Math.abs(Math.log(nearest / value))) {
                nearest = step;
            }
        }
        return nearest;
    }
}
