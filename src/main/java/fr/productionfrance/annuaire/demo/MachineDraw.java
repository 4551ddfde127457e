package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Box;
import fr.productionfrance.annuaire.fiche.ResourceGroup;
import fr.productionfrance.annuaire.fiche.Round;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a firm's machines: one group for each process that needs any. */
final class MachineDraw {

    private static final Map<String, Integer> AXES = Map.of(
            "MACH.MILL.3AX", 3, "MACH.MILL.4AX", 4, "MACH.MILL.5AX", 5, "MACH.TURN.CNC", 2, "MACH.TURN.MULTI", 5);

    private final ProcessTable table;
    private final Vocabulary processes;

    MachineDraw(ProcessTable table, Vocabulary processes) {
        this.table = table;
        this.processes = processes;
    }

    static boolean needsMachines(String process) {
        return !process.startsWith("ENG.");
    }

    List<ResourceGroup> draw(Dice dice, Firm firm, List<String> done) {
        return done.stream()
                .filter(MachineDraw::needsMachines)
                .map(process -> group(dice, firm, process))
                .toList();
    }

    private ResourceGroup group(Dice dice, Firm firm, String process) {
        ProcessParameters parameters = table.of(process);
        int count = 1
                + dice.poisson(
                        firm.employees() / 12.0 / Math.max(1, firm.processes().size() / 2.0));
        LogNormal sizes = parameters.sizeMm();
        boolean round = parameters.shape() == ProcessParameters.Shape.ROUND;
        Double size = sizes == null || dice.chance(0.4) ? null : Steps.nice(sizes.draw(dice) * 1.2);
        return new ResourceGroup(
                processes.get(process).label().fr(),
                process,
                count,
                AXES.get(process),
                size == null || round ? null : new Box(size, Steps.nice(size * 0.6), Steps.nice(size * 0.5)),
                size == null || !round ? null : new Round(size, Steps.nice(size * 2.5)),
                process.startsWith("MACH.BAR") || process.startsWith("MACH.TURN.CNC") ? bar(dice) : null,
                null,
                press(dice, process),
                count * dice.pick(List.of(35.0, 39.0, 70.0, 80.0)));
    }

    private static @Nullable Double bar(Dice dice) {
        return dice.chance(0.5) ? dice.pick(List.of(20.0, 32.0, 42.0, 52.0, 65.0, 80.0)) : null;
    }

    private static @Nullable Double press(Dice dice, String process) {
        boolean presses = process.startsWith("FORM.STAMP")
                || process.startsWith("FORGE")
                || process.equals("PLAS.INJ")
                || process.equals("FORM.BEND");
        return presses ? Steps.nice(dice.logUniform(40, 1600)) : null;
    }
}
