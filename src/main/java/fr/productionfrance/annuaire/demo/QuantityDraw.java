package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Batch;
import fr.productionfrance.annuaire.fiche.LeadTime;
import org.jspecify.annotations.Nullable;

/** Draws how many pieces a firm makes at a time and in a year, and how long it takes. */
final class QuantityDraw {

    private static final LogNormal SERIES_DAYS = LogNormal.fittedTo(21, 60);

    private final Gaps gaps;

    QuantityDraw(Gaps gaps) {
        this.gaps = gaps;
    }

    Batch batch(Dice dice, Firm firm, ProcessParameters process) {
        if (dice.chance(gaps.batch())) {
            return Batch.UNKNOWN;
        }
        int most = Steps.niceInt(dice.logUniform(Math.max(1, process.batchP50() / 5), process.batchP90()));
        boolean singles = dice.chance(firm.archetype().isJobShop() ? 0.55 : 0.3);
        int least = singles ? 1 : Steps.niceInt(most / dice.logUniform(10, 100));
        return new Batch(dice.chance(0.1) ? null : Math.min(least, most), dice.chance(0.1) ? null : most);
    }

    @Nullable
    Integer piecesPerYear(Dice dice, Batch batch) {
        return batch.max() == null || dice.chance(0.6)
                ? null
                : Steps.niceInt(Math.min(batch.max() * dice.logUniform(3, 30), 20_000_000));
    }

    LeadTime leadTime(Dice dice) {
        int series = Math.clamp(Math.round(SERIES_DAYS.draw(dice)), 2, 240);
        int prototype = Math.max(1, (int) Math.round(series * dice.uniform(0.3, 0.8)));
        return new LeadTime(dice.chance(0.5) ? prototype : null, dice.chance(0.6) ? series : null);
    }
}
