package fr.productionfrance.annuaire.fiche;

import java.util.stream.DoubleStream;

/** A right-angled volume in millimetres, kept with its sides sorted from the longest to the shortest. */
public record Box(double lengthMm, double widthMm, double heightMm) {

    public Box {
        double[] sorted = DoubleStream.of(lengthMm, widthMm, heightMm).sorted().toArray();
        lengthMm = sorted[2];
        widthMm = sorted[1];
        heightMm = sorted[0];
    }
}
