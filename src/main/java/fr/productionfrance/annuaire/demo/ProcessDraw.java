package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.demo.ProcessParameters.Companion;
import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a firm does: its trade's processes, some that go with them, and now and then one that nobody expects. Whatever the
 * trades, each process ends near the share of all firms that its parameters name.
 */
final class ProcessDraw {

    /** How strongly a trade keeps from a process that its table does not name. */
    private static final double STRANGER = 0.02;

    private static final double COMPANION_FACTOR = 0.3;
    private static final double NOISE = 0.03;
    private static final double MOST = 0.95;

    private record Chance(String process, double probability) {}

    private final ProcessTable table;
    private final Map<String, List<Chance>> chancesByTrade = new HashMap<>();
    private final List<String> leaves;

    ProcessDraw(ProcessTable table, List<Archetype> archetypes, Vocabulary processes) {
        this.table = table;
        this.leaves = processes.all().stream()
                .filter(Concept::leaf)
                .map(Concept::code)
                .toList();
        Map<String, Double> affinities = affinities();
        double allShares = archetypes.stream().mapToDouble(Archetype::share).sum();
        for (ProcessParameters process : table.all()) {
            double mean = archetypes.stream()
                            .mapToDouble(trade -> trade.share() * affinity(affinities, trade, process.process()))
                            .sum()
                    / allShares;
            for (Archetype trade : archetypes) {
                double probability = process.share() * affinity(affinities, trade, process.process()) / mean;
                chancesByTrade
                        .computeIfAbsent(trade.code(), _ -> new ArrayList<>())
                        .add(new Chance(process.process(), probability));
            }
        }
    }

    /** At least one process, more of them the more people a firm has. */
    List<String> draw(Dice dice, Archetype trade, int employees) {
        double breadth = 0.95 * dice.gamma(3) / 3 * (0.65 + 0.15 * Math.log(employees));
        List<Chance> chances = chancesByTrade.getOrDefault(trade.code(), List.of());
        Set<String> drawn = new LinkedHashSet<>();
        for (Chance chance : chances) {
            if (dice.chance(Math.min(MOST, chance.probability() * breadth))) {
                drawn.add(chance.process());
            }
        }
        if (drawn.isEmpty()) {
            drawn.add(Weighted.of(chances, Chance::probability).draw(dice).process());
        }
        for (String process : List.copyOf(drawn)) {
            addCompanions(dice, process, drawn);
            if (dice.chance(NOISE)) {
                drawn.add(dice.pick(leaves));
            }
        }
        return List.copyOf(drawn);
    }

    private void addCompanions(Dice dice, String process, Set<String> drawn) {
        for (Companion companion : table.of(process).companions()) {
            if (dice.chance(companion.probability() * COMPANION_FACTOR)) {
                drawn.add(companion.process());
            }
        }
    }

    private static Map<String, Double> affinities() {
        Map<String, Double> affinities = new HashMap<>();
        new DemoFile("affinities.csv")
                .rows(csv -> affinities.put(
                        csv.get("archetype") + " " + csv.get("prefix"), Double.valueOf(csv.get("affinity"))));
        return affinities;
    }

    /** The affinity that the table gives to the process or to the nearest above it. */
    private static double affinity(Map<String, Double> affinities, Archetype trade, String process) {
        for (String code = process; code != null; code = above(code)) {
            Double affinity = affinities.get(trade.code() + " " + code);
            if (affinity != null) {
                return affinity;
            }
        }
        return STRANGER;
    }

    private static @Nullable String above(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? null : code.substring(0, dot);
    }
}
