package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.nomenclature.Concept;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The families of materials a firm works, and the grades it names in each, few of them common and many rare. */
final class MaterialDraw {

    private static final double ZIPF = 1.1;
    private static final double RARE_FAMILY = 0.3;
    private static final Map<String, Double> FIRMS_WORKING = Map.ofEntries(
            Map.entry("STEEL", 0.9),
            Map.entry("INOX", 0.65),
            Map.entry("ALU", 0.6),
            Map.entry("TOOL", 0.5),
            Map.entry("POLY", 0.35),
            Map.entry("CU", 0.3),
            Map.entry("IRON", 0.3),
            Map.entry("CASTSTEEL", 0.2),
            Map.entry("CARBIDE", 0.2),
            Map.entry("TI", 0.12),
            Map.entry("NI", 0.08));

    private final Vocabulary materials;
    private final List<String> topGrades = new DemoFile("top_grades.txt").lines();
    private final Map<String, List<String>> gradesByFamily = new ConcurrentHashMap<>();
    private final Map<String, Weighted<String>> drawByFamily = new ConcurrentHashMap<>();

    MaterialDraw(Vocabulary materials) {
        this.materials = materials;
        topGrades.forEach(materials::get);
    }

    /** The families, one to three, in which a firm runs a process; the same firm tends to the same families. */
    List<String> families(Dice dice, Firm firm, ProcessParameters process) {
        List<String> known = process.materialFamilies().stream()
                .filter(family -> works(firm, family))
                .toList();
        List<String> among = known.isEmpty() ? process.materialFamilies() : known;
        if (among.isEmpty()) {
            return List.of();
        }
        int count = dice.chance(0.2) ? dice.between(2, 3) : 1;
        Weighted<String> draw = Weighted.zipf(among, 0.7);
        Set<String> drawn = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            drawn.add(narrowed(dice, draw.draw(dice)));
        }
        return List.copyOf(drawn);
    }

    /** Up to six grades within a family, without repeats; none where the family has none. */
    List<String> grades(Dice dice, String family) {
        if (gradesOf(family).isEmpty()) {
            return List.of();
        }
        Weighted<String> draw = drawByFamily.computeIfAbsent(family, code -> Weighted.zipf(gradesOf(code), ZIPF));
        Set<String> drawn = new LinkedHashSet<>();
        int tries = dice.between(1, 6);
        for (int i = 0; i < tries; i++) {
            drawn.add(draw.draw(dice));
        }
        return List.copyOf(drawn);
    }

    /** Whether a firm works a family follows from the firm alone, so that its processes agree. */
    private static boolean works(Firm firm, String family) {
        String root = family.split("\\.", 2)[0];
        double share = FIRMS_WORKING.getOrDefault(root, RARE_FAMILY);
        return Dice.of(Double.doubleToLongBits(firm.precision()), root.hashCode(), Dice.Level.MATERIALS)
                .chance(share);
    }

    /** One time in three a subfamily is named instead of the family. */
    private String narrowed(Dice dice, String family) {
        List<String> grades = gradesOf(family);
        if (grades.isEmpty() || family.contains(".") || !dice.chance(0.33)) {
            return family;
        }
        String above = materials.get(dice.pick(grades)).broader();
        return above == null ? family : above;
    }

    private List<String> gradesOf(String family) {
        return gradesByFamily.computeIfAbsent(family, this::commonestFirst);
    }

    private List<String> commonestFirst(String family) {
        List<String> within = materials.withDescendants(family).stream()
                .filter(code -> !code.equals(family) && isLeaf(code))
                .toList();
        List<String> ranked = new ArrayList<>(topGrades);
        ranked.retainAll(within);
        within.stream().filter(code -> !ranked.contains(code)).forEach(ranked::add);
        return List.copyOf(ranked);
    }

    private boolean isLeaf(String code) {
        return materials.find(code).map(Concept::leaf).orElse(false);
    }
}
