package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.nomenclature.HeadcountBand;
import java.util.List;

/** Draws a firm's trade, size and processes. */
final class FirmDraw {

    private final Weighted<Archetype> archetypes;
    private final Headcounts headcounts;
    private final ProcessDraw processes;

    FirmDraw(Profile profile, List<Archetype> archetypes, ProcessDraw processes) {
        this.archetypes = Weighted.of(archetypes, Archetype::share);
        this.headcounts = Headcounts.of(profile);
        this.processes = processes;
    }

    Firm draw(Dice dice, long number) {
        Archetype archetype = archetypes.draw(dice);
        int employees = headcounts.draw(dice);
        return new Firm(
                number,
                archetype,
                HeadcountBand.ofEmployees(employees),
                employees,
                dice.gaussian(),
                processes.draw(dice, archetype, employees));
    }
}
