package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Processes that were said together, or beside a material or a size that says which of them is meant. */
final class ProcessesTogether {

    private static final Pattern AXES = Pattern.compile("[3-6]\\s?-?(?:axes?|axis|axe|achsen?|achs|achsig)");
    /** Nothing, or how many. */
    private static final Pattern FIRST = Pattern.compile("\\s*(?:\\d{1,3}\\s|un |une |a |ein )?");

    private static final Pattern POWDER = Pattern.compile("poudres?|powders?|pulver");

    private static final Set<String> PRESSURE = Set.of("CAST.HPDC", "CAST.LP");

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

    /** "Fonderie d'aluminium sous pression": how it is cast; what else stands under pressure is no casting. */
    static void recognisePressure(Resolution resolution) {
        List<Candidate> stated = resolution.stated(Aspect.PROCESS);
        boolean casting = stated.stream()
                .anyMatch(c -> c.weight() == Name.Weight.STRONG && c.codes().equals(List.of("CAST")));
        for (Candidate candidate : stated) {
            boolean pressure = candidate.weight() == Name.Weight.WEAK
                    && PRESSURE.contains(candidate.codes().getFirst());
            if (pressure && casting) {
                resolution.replace(candidate, candidate.ranked(candidate.rank(), Name.Weight.STRONG));
            } else if (pressure) {
                resolution.leave(candidate);
            }
        }
    }

    /** Who begins with a mould wants it made, whatever it is for. */
    static void recogniseMoulds(Resolution resolution, Reading reading) {
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            boolean mould = candidate.codes().equals(List.of("TOOL.MOULD"));
            boolean first = FIRST.matcher(reading.folded())
                    .region(0, candidate.core().start())
                    .matches();
            if (mould && first && candidate.weight() == Name.Weight.WEAK) {
                resolution.replace(candidate, candidate.ranked(candidate.rank(), Name.Weight.STRONG));
            }
        }
    }

    /** "Découpe jet d'eau 5 axes": the axes are those of the machine that was just named. */
    static void recogniseAxes(Resolution resolution, Reading reading) {
        List<Candidate> stated = resolution.stated(Aspect.PROCESS);
        for (Candidate candidate : stated) {
            boolean axesOnly =
                    AXES.matcher(candidate.core().of(reading.folded())).matches();
            boolean ofAnother = axesOnly
                    && stated.stream()
                            .filter(other ->
                                    candidate.core().start() - other.wide().end() == 1)
                            .anyMatch(other -> other.codes().stream().allMatch(ProcessesTogether::hasAxes));
            if (ofAnother) {
                resolution.repeat(candidate);
            }
        }
    }

    private static boolean hasAxes(String code) {
        return Stream.of("CUT", "WELD", "AM", "CTRL")
                .anyMatch(process -> Resolution.isAtOrBelow(process).test(code));
    }

    /** "Dureté 60 HRC" asks for a hardness, not for its test. */
    static void recogniseHardness(Resolution resolution) {
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            boolean test =
                    candidate.weight() == Name.Weight.WEAK && candidate.codes().equals(List.of("CTRL.MECH"));
            if (test && resolution.has(Aspect.HARDNESS)) {
                resolution.repeat(candidate);
            }
        }
    }

    /** Who prints in metal prints with powder, and coats with none. */
    static void recognisePowder(Resolution resolution, Reading reading) {
        if (resolution.hasBelow(Aspect.PROCESS, "AM") || resolution.hasBelow(Aspect.PROCESS, "PM")) {
            for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
                if (POWDER.matcher(candidate.core().of(reading.folded())).matches()) {
                    resolution.repeat(candidate);
                }
            }
        }
    }

    /** Plastics and metals are deep-drawn and extruded, in different shops. */
    private static void decideByMaterial(Resolution resolution, boolean plastics) {
        if (!resolution.has(Aspect.MATERIAL)) {
            return;
        }
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            List<String> ofMaterial = candidate.codes().stream()
                    .filter(code -> Resolution.isAtOrBelow("PLAS").test(code) == plastics)
                    .toList();
            if (candidate.codes().size() > 1
                    && !ofMaterial.isEmpty()
                    && ofMaterial.size() < candidate.codes().size()) {
                resolution.replace(candidate, candidate.with(new Meaning.Choice(Aspect.PROCESS, ofMaterial)));
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
        decideByMaterial(resolution, plastics);
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
