package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What words say only together: the narrower takes over from the broader, and one thing decides what another means. */
final class Together {

    private static final List<String> SHEET_WORK = List.of(
            "CUT",
            "FORM.BEND",
            "FORM.ROLL",
            "FORM.STAMP",
            "FORM.SPIN",
            "FORM.PROF",
            "FAB.FINE",
            "FAB.BOILER",
            "FAB.TANK");

    /** Which scope of Nadcap belongs to which processes; the first that fits. */
    private static final List<Map.Entry<String, String>> NADCAP = List.of(
            Map.entry("HEAT", "HT"),
            Map.entry("WELD.BRAZE", "HT"),
            Map.entry("SURF.MECH.PEEN", "SE"),
            Map.entry("SURF.SPRAY", "CT"),
            Map.entry("SURF.PVD", "CT"),
            Map.entry("SURF", "CP"),
            Map.entry("WELD", "WLD"),
            Map.entry("CTRL.SURF", "NDT"),
            Map.entry("CTRL.VOL", "NDT"),
            Map.entry("MACH.EDM", "NM"),
            Map.entry("MACH.ECM", "NM"),
            Map.entry("PLAS.COMP", "COMP"),
            Map.entry("CTRL.CMM", "MI"),
            Map.entry("CTRL.MECH", "MTL"));

    private static final Pattern JOINT = Pattern.compile("\\s*(?:et|and|und|&|\\+)\\s*");

    private final Nomenclature nomenclature;

    Together(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    void settle(Resolution resolution, Reading reading) {
        decideLengths(resolution);
        recogniseStates(resolution);
        placeOnRoundPart(resolution);
        narrowProcesses(resolution);
        dropWeak(resolution, Aspect.PROCESS);
        dropWeak(resolution, Aspect.MATERIAL);
        narrowNadcap(resolution);
        dropBroader(resolution, reading, Aspect.PROCESS, nomenclature.processes());
        dropBroader(resolution, reading, Aspect.MATERIAL, nomenclature.materials());
        dropBroader(resolution, reading, Aspect.CERTIFICATION, nomenclature.certifications());
        dropBroader(resolution, reading, Aspect.SECTOR, nomenclature.sectors());
        dropBarTurning(resolution);
        dropBatchOfOne(resolution);
        dropSameSize(resolution);
    }

    /** A size with a tolerance in its midst is read on both sides of it. */
    private static void dropSameSize(Resolution resolution) {
        List<Candidate> sizes = resolution.stated(Aspect.SIZE);
        for (int i = 1; i < sizes.size(); i++) {
            if (sizes.get(i).meaning().equals(sizes.get(i - 1).meaning())) {
                resolution.repeat(sizes.get(i));
            }
        }
    }

    /** "25 mm" is a thickness to who cuts sheet, else the part's size where no other was said. */
    private static void decideLengths(Resolution resolution) {
        boolean sheet = SHEET_WORK.stream().anyMatch(code -> resolution.hasBelow(Aspect.PROCESS, code));
        for (Candidate loose : resolution.stated(Aspect.SIZE)) {
            if (loose.weight() == Name.Weight.IN_CONTEXT && loose.meaning() instanceof Meaning.Size size) {
                double mm = size.lengthMm() == null ? 0 : size.lengthMm();
                boolean otherSize =
                        resolution.stated(Aspect.SIZE).stream().anyMatch(c -> c.weight() == Name.Weight.STRONG);
                Candidate likely = new Candidate(
                        loose.core(),
                        loose.wide(),
                        loose.meaning(),
                        loose.rank(),
                        Sureness.LIKELY,
                        Name.Weight.STRONG,
                        List.of());
                if (sheet && mm <= 200 && !resolution.has(Aspect.THICKNESS)) {
                    resolution.replace(loose, likely.with(new Meaning.Figure(Aspect.THICKNESS, mm)));
                } else if (otherSize || mm < 2) {
                    resolution.leave(loose);
                } else {
                    resolution.replace(loose, likely);
                }
            }
        }
    }

    /** "Tool steel D2 hardened" says how the material comes, where another process was said. */
    private static void recogniseStates(Resolution resolution) {
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            boolean follows = candidate.codes().equals(List.of("HEAT.QT"))
                    && resolution.stated(Aspect.MATERIAL).stream()
                            .anyMatch(material ->
                                    candidate.core().start() - material.wide().end() == 1);
            if (follows) {
                resolution.replace(candidate, candidate.ranked(candidate.rank(), Name.Weight.WEAK));
            }
        }
    }

    /** A zone of a shaft without a size of its own is kept on the part's diameter. */
    private static void placeOnRoundPart(Resolution resolution) {
        double diameter = resolution.stated(Aspect.SIZE).stream()
                .map(c -> ((Meaning.Size) c.meaning()).diameterMm())
                .filter(d -> d != null)
                .findFirst()
                .orElse(0d);
        for (Candidate candidate : resolution.stated(Aspect.TOLERANCE)) {
            if (diameter > 0
                    && candidate.meaning() instanceof Meaning.Tolerance zone
                    && !zone.hole()
                    && (zone.asked().nominalMm() == null
                            || isLength(resolution, zone.asked().nominalMm()))) {
                zone.grade()
                        .ifPresent(grade -> grade.totalUm(diameter)
                                .ifPresent(total -> resolution.replace(
                                        candidate,
                                        candidate.with(new Meaning.Tolerance(
                                                zone.asked().at(diameter), total / 2, false)))));
            }
        }
    }

    /** In "Ø35 x 120 h6" the zone follows the length and is kept on the diameter. */
    private static boolean isLength(Resolution resolution, double mm) {
        return resolution.stated(Aspect.SIZE).stream()
                .map(c -> (Meaning.Size) c.meaning())
                .anyMatch(size -> size.diameterMm() != null && size.lengthMm() != null && size.lengthMm() == mm);
    }

    private void narrowProcesses(Resolution resolution) {
        boolean plastics = isAllPlastic(resolution);
        boolean round = resolution.stated(Aspect.SIZE).stream()
                .anyMatch(c -> ((Meaning.Size) c.meaning()).diameterMm() != null);
        boolean gears = resolution.hasBelow(Aspect.PROCESS, "MACH.GEAR");
        boolean moulding = resolution.hasBelow(Aspect.PROCESS, "CAST") || resolution.hasBelow(Aspect.PROCESS, "PLAS");
        boolean stamping = resolution.hasBelow(Aspect.PROCESS, "FORM.STAMP");
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            if (candidate.codes().size() == 1 && candidate.weight() == Name.Weight.STRONG) {
                String code = candidate.codes().getFirst();
                String narrower = code.equals("MACH") && plastics
                        ? "PLAS.MACH"
                        : code.equals("MACH.GRIND") && round && !gears
                                ? "MACH.GRIND.CYL"
                                : code.equals("TOOL") && moulding
                                        ? "TOOL.MOULD"
                                        : code.equals("TOOL") && stamping ? "TOOL.DIE" : code;
                resolution.replace(candidate, candidate.with(Meaning.Choice.of(Aspect.PROCESS, narrower)));
            }
        }
        decideDieOrStamping(resolution);
    }

    /** The word for a progressive die means the die where stamping is said besides, and who runs it otherwise. */
    private static void decideDieOrStamping(Resolution resolution) {
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            boolean both = candidate.codes().size() == 2 && candidate.codes().contains("TOOL.DIE");
            boolean stamping = resolution.stated(Aspect.PROCESS).stream()
                    .anyMatch(c -> !c.equals(candidate)
                            && c.weight() == Name.Weight.STRONG
                            && c.codes().stream().allMatch(Resolution.isAtOrBelow("FORM.STAMP")));
            if (both && stamping) {
                resolution.replace(candidate, candidate.with(Meaning.Choice.of(Aspect.PROCESS, "TOOL.DIE")));
            }
        }
    }

    private static boolean isAllPlastic(Resolution resolution) {
        List<Candidate> materials = resolution.stated(Aspect.MATERIAL);
        return !materials.isEmpty()
                && materials.stream().allMatch(c -> c.codes().stream().allMatch(Resolution.isAtOrBelow("POLY")));
    }

    static void dropWeak(Resolution resolution, Aspect aspect) {
        boolean strong = resolution.stated(aspect).stream().anyMatch(c -> c.weight() == Name.Weight.STRONG);
        boolean spoken = strong || (aspect == Aspect.PROCESS && resolution.has(Aspect.FEEDSTOCK));
        for (Candidate candidate : resolution.stated(aspect)) {
            if (candidate.weight() == Name.Weight.WEAK && spoken) {
                resolution.leave(candidate);
            }
        }
    }

    private static void narrowNadcap(Resolution resolution) {
        for (Candidate candidate : resolution.stated(Aspect.CERTIFICATION)) {
            if (candidate.codes().equals(List.of("SPEC.NADCAP"))
                    && resolution.stated(Aspect.CERTIFICATION).stream()
                            .noneMatch(c -> c.codes().getFirst().startsWith("SPEC.NADCAP."))) {
                Set<String> scopes = new java.util.LinkedHashSet<>();
                resolution
                        .stated(Aspect.PROCESS)
                        .forEach(process -> NADCAP.stream()
                                .filter(scope ->
                                        process.codes().stream().anyMatch(Resolution.isAtOrBelow(scope.getKey())))
                                .findFirst()
                                .ifPresent(scope -> scopes.add("SPEC.NADCAP." + scope.getValue())));
                if (!scopes.isEmpty()) {
                    resolution.replace(
                            candidate, candidate.with(new Meaning.Choice(Aspect.CERTIFICATION, List.copyOf(scopes))));
                }
            }
        }
    }

    /** "Inox 316L": the grade says it all. */
    private static void dropBroader(Resolution resolution, Reading reading, Aspect aspect, Vocabulary vocabulary) {
        List<Candidate> stated = resolution.stated(aspect);
        BiPredicate<String, String> isAbove =
                (above, code) -> vocabulary.ancestors(code).contains(above);
        for (Candidate candidate : stated) {
            boolean broader = candidate.codes().stream()
                    .allMatch(code -> stated.stream()
                            .filter(other -> !other.equals(candidate) && !areJoined(candidate, other, reading))
                            .flatMap(other -> other.codes().stream())
                            .anyMatch(other -> isAbove.test(code, other) || isLooselyAbove(aspect, code, other)));
            boolean again = stated.subList(0, stated.indexOf(candidate)).stream()
                    .anyMatch(other -> other.codes().equals(candidate.codes()));
            if (broader || again) {
                resolution.repeat(candidate);
            }
        }
    }

    /** "Taillage et rectification d'engrenages": whoever joins two with an "and" means both. */
    private static boolean areJoined(Candidate one, Candidate other, Reading reading) {
        int from = Math.min(one.wide().end(), other.wide().end());
        int to = Math.max(one.wide().start(), other.wide().start());
        return from < to && JOINT.matcher(reading.folded()).region(from, to).matches();
    }

    /** Tool steels, stainless and cast steels stand beside the steels, though they are steels. */
    private static boolean isLooselyAbove(Aspect aspect, String code, String other) {
        return aspect == Aspect.MATERIAL
                && code.equals("STEEL")
                && (other.startsWith("TOOL") || other.startsWith("INOX") || other.startsWith("CASTSTEEL"));
    }

    /** Who turns from the bar turns. */
    private static void dropBarTurning(Resolution resolution) {
        if (resolution.hasBelow(Aspect.PROCESS, "MACH.BAR")) {
            for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
                if (candidate.codes().equals(List.of("MACH.TURN"))) {
                    resolution.repeat(candidate);
                }
            }
        }
    }

    /** "5 prototypes" are five; a prototype beside a yearly volume comes first and is no batch. */
    private static void dropBatchOfOne(Resolution resolution) {
        List<Candidate> batches = new ArrayList<>(resolution.stated(Aspect.BATCH));
        batches.removeIf(c -> !(c.meaning() instanceof Meaning.Figure figure && figure.value() == 1));
        if (batches.size() < resolution.stated(Aspect.BATCH).size()) {
            batches.forEach(resolution::leave);
        }
    }
}
