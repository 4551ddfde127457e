package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/** Processes that were said together, or beside a material or a size that says which of them is meant. */
final class ProcessesTogether {

    private ProcessesTogether() {}

    /** "Tool steel D2 hardened" says how the material comes, where another process was said. */
    static void recogniseStates(Resolution resolution) {
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

    /** "Fonderie aluminium sable" casts in sand; who blasts writes "sablé". */
    static void recogniseSand(Resolution resolution, Reading reading) {
        if (resolution.hasBelow(Aspect.PROCESS, "CAST")) {
            for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
                if (candidate.core().of(reading.text()).equalsIgnoreCase("sable")) {
                    resolution.replace(candidate, candidate.with(Meaning.Choice.of(Aspect.PROCESS, "CAST.SAND")));
                }
            }
        }
    }

    static void narrowProcesses(Resolution resolution) {
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

    /** Who turns from the bar turns. */
    static void dropBarTurning(Resolution resolution) {
        if (resolution.hasBelow(Aspect.PROCESS, "MACH.BAR")) {
            for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
                if (candidate.codes().equals(List.of("MACH.TURN"))) {
                    resolution.repeat(candidate);
                }
            }
        }
    }
}
