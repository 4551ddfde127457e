package fr.productionfrance.annuaire.demo;

import java.util.List;
import java.util.SplittableRandom;

/** A stream of chance that depends on nothing but the seed, the fiche's number and the level it is drawn for. */
final class Dice {

    /** What is drawn, each with a stream of its own, so that one more draw in one level leaves the others as they were. */
    enum Level {
        FIRM,
        PLACE,
        NAME,
        SITES,
        MATERIALS,
        CAPABILITIES,
        MACHINES,
        CERTIFICATES,
        CAPACITY,
        TEXT,
        IDENTITY,
        STATUS
    }

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Dice of(long seed, long number, Level level) {
        return new Dice(scatter(scatter(scatter(seed) + number) + level.name().hashCode()));
    }

    /** The finalizer of MurmurHash3: neighbouring numbers give streams that have nothing to do with each other. */
    private static long scatter(long bits) {
        long h = bits + 0x9E3779B97F4A7C15L;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double uniform(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    double gaussian() {
        return random.nextGaussian();
    }

    long bits() {
        return random.nextLong();
    }

    <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    double logUniform(double least, double most) {
        return least * Math.pow(most / least, random.nextDouble());
    }

    double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    int poisson(double mean) {
        double limit = Math.exp(-Math.min(mean, 500));
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** A gamma variate of scale 1, by the method of Marsaglia and Tsang (2000), for a shape of 1 or more. */
    double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }
}
