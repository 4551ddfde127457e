package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Bounds;
import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.Round;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the largest part that a process takes. */
final class EnvelopeDraw {

    /** What a process takes: a prismatic or a turned part, its thickness and its mass. */
    record Envelope(@Nullable Box box, @Nullable Round round, Bounds thicknessMm, Bounds massKg) {
        static final Envelope UNKNOWN = new Envelope(null, null, Bounds.UNKNOWN, Bounds.UNKNOWN);
    }

    private static final double STEEL_KG_PER_MM3 = 7.85e-6;

    private final Gaps gaps;

    EnvelopeDraw(Gaps gaps) {
        this.gaps = gaps;
    }

    Envelope draw(Dice dice, ProcessParameters process) {
        if (process.sizeMm() == null || dice.chance(gaps.envelope())) {
            return Envelope.UNKNOWN;
        }
        double deviations = dice.gaussian();
        double size = Steps.nice(process.sizeMm().at(deviations));
        return switch (process.shape()) {
            case NONE -> Envelope.UNKNOWN;
            case ROUND -> round(dice, process, size, deviations);
            case SHEET -> sheet(dice, size);
            case BOX -> box(dice, process, size);
        };
    }

    private static Envelope box(Dice dice, ProcessParameters process, double lengthMm) {
        Box box = new Box(lengthMm, Steps.nice(lengthMm * 0.6 * noise(dice)), Steps.nice(lengthMm * 0.4 * noise(dice)));
        double volume = box.lengthMm() * box.widthMm() * box.heightMm();
        return new Envelope(box, null, Bounds.UNKNOWN, mass(dice, process, volume));
    }

    /** Length and diameter go together, but not too closely. A tube's size is its length. */
    private static Envelope round(Dice dice, ProcessParameters process, double size, double deviations) {
        if (process.process().equals("CUT.TUBE")) {
            return new Envelope(null, new Round(dice.pick(TUBES_MM), size), Bounds.UNKNOWN, Bounds.UNKNOWN);
        }
        double length = Steps.nice(size * 2.5 * Math.exp(0.5 * (0.8 * dice.gaussian() - 0.4 * deviations)));
        double volume = Math.PI / 4 * size * size * length;
        return new Envelope(null, new Round(size, length), Bounds.UNKNOWN, mass(dice, process, volume));
    }

    private static final List<Double> TUBES_MM = List.of(80.0, 120.0, 150.0, 220.0, 250.0, 350.0);

    private static Envelope sheet(Dice dice, double lengthMm) {
        double thickest = Steps.nice(dice.logUniform(4, 40));
        double thinnest = dice.pick(List.of(0.5, 0.8, 1.0, 1.5));
        Box box = new Box(lengthMm, Steps.nice(lengthMm / 2), thickest);
        return new Envelope(box, null, new Bounds(thinnest, thickest), Bounds.UNKNOWN);
    }

    private static Bounds mass(Dice dice, ProcessParameters process, double volumeMm3) {
        if (process.massKgP90() == null) {
            return Bounds.UNKNOWN;
        }
        double drawn =
                LogNormal.fittedTo(process.massKgP90() / 5, process.massKgP90()).draw(dice);
        double most = Steps.nice(Math.max(0.001, Math.min(drawn, STEEL_KG_PER_MM3 * volumeMm3 * 0.5)));
        return new Bounds(dice.chance(0.25) ? most / 1000 : null, most);
    }

    private static double noise(Dice dice) {
        return Math.exp(0.2 * dice.gaussian());
    }
}
