package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Tolerance;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import org.jspecify.annotations.Nullable;

/** Draws the tolerance a firm holds with a process, writes it as people do and reads it back as the directory does. */
final class ToleranceDraw {

    /** The firm's share in what it holds; the rest is the process's own. */
    private static final double FIRM = 0.6;

    private static final double OWN = 0.8;
    /** How far a contradiction goes beyond what the process holds. */
    private static final double BEYOND = 12;

    private final ToleranceReader reader;
    private final Gaps gaps;

    ToleranceDraw(ToleranceReader reader, Gaps gaps) {
        this.reader = reader;
        this.gaps = gaps;
    }

    /** None where the process has no tolerance on dimensions, or the fiche leaves it out. */
    @Nullable
    Tolerance draw(Dice dice, Firm firm, ProcessParameters process) {
        if (process.halfWidthUm() == null || dice.chance(gaps.tolerance())) {
            return null;
        }
        double half = process.halfWidthUm().at(deviations(firm, process));
        if (dice.chance(gaps.contradiction())) {
            half /= BEYOND;
        }
        double size = process.sizeMm() == null
                ? ItGrade.REFERENCE_SIZE_MM
                : process.sizeMm().median() / 4;
        String typed = ToleranceWriting.write(dice, Steps.halfWidthUm(half), size);
        boolean ranged = dice.chance(0.3);
        return new WrittenTolerance(typed, ranged ? Steps.nice(size / 5) : null, ranged ? Steps.nice(size * 4) : null)
                .read(reader);
    }

    /** The same for all materials, since it is the same machines and people. */
    private static double deviations(Firm firm, ProcessParameters process) {
        Dice own = Dice.of(
                Double.doubleToLongBits(firm.precision()), process.process().hashCode(), Dice.Level.CAPABILITIES);
        return FIRM * firm.precision() + OWN * own.gaussian();
    }
}
