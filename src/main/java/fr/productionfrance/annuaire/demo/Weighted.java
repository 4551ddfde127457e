package fr.productionfrance.annuaire.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some are likelier than others. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    /** @throws IllegalArgumentException when nothing has a weight */
    static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
        double[] upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("Nothing to draw from");
        }
        return new Weighted<>(List.copyOf(things), upTo);
    }

    /** Things by Zipf's law: the one of rank r has the weight r to the power -exponent. */
    static <T> Weighted<T> zipf(List<T> commonestFirst, double exponent) {
        return of(commonestFirst, thing -> Math.pow(commonestFirst.indexOf(thing) + 1.0, -exponent));
    }

    T draw(Dice dice) {
        double at = dice.uniform(0, upTo[upTo.length - 1]);
        int found = Arrays.binarySearch(upTo, at);
        return things.get(Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1));
    }

    int size() {
        return things.size();
    }
}
