package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.Capacity.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Draws how free a firm is. Three firms in ten ever say so, and about half of what they said has passed. */
final class CapacityDraw {

    private static final double KNOWN = 0.3;
    private static final Duration HOLDS = Duration.ofDays(45);
    private static final double HOURS_PER_WEEK = 37;

    private final Gaps gaps;
    private final Instant now;

    CapacityDraw(Gaps gaps, Instant now) {
        this.gaps = gaps;
        this.now = now;
    }

    /** @param processes what the site says it does, broad or not */
    List<Capacity> draw(Dice dice, Firm firm, List<String> processes) {
        if (!dice.chance(KNOWN)) {
            return List.of();
        }
        List<Capacity> drawn = new ArrayList<>();
        for (String process : processes) {
            if (dice.chance(0.7)) {
                drawn.add(capacity(dice, firm, process));
            }
        }
        return drawn;
    }

    private Capacity capacity(Dice dice, Firm firm, String process) {
        double load = dice.beta(6, 2.5);
        double machines = 1 + dice.poisson(firm.employees() / 12.0);
        double shifts = dice.pick(List.of(1.0, 1.0, 1.8, 2.6));
        double free = Math.round(machines * HOURS_PER_WEEK * shifts * (1 - load));
        Instant declared = now.minusSeconds((long) (dice.exponential(60) * 86_400));
        Instant from = dice.chance(0.2) ? declared.plus(Duration.ofDays(dice.between(1, 30))) : null;
        return new Capacity(
                process,
                state(dice, load),
                dice.chance(gaps.hours()) ? null : free,
                from,
                declared,
                "demo",
                declared.plus(HOLDS));
    }

    private static State state(Dice dice, double load) {
        if (dice.chance(0.04)) {
            return State.UNKNOWN;
        }
        return load < 0.6 ? State.AVAILABLE : load < 0.85 ? State.PARTIAL : State.FULL;
    }
}
