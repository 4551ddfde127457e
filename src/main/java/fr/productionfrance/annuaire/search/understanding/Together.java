package fr.productionfrance.annuaire.search.understanding;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** What words say only together: the narrower takes over from the broader, and one thing decides what another means. */
final class Together {

    private static final Pattern JOINT = Pattern.compile("\\s*(?:et|and|und|&|\\+)\\s*");

    private final Nomenclature nomenclature;

    Together(Nomenclature nomenclature) {
        this.nomenclature = nomenclature;
    }

    void settle(Resolution resolution, Reading reading) {
        SizesTogether.decideLengths(resolution);
        ProcessesTogether.recogniseStates(resolution);
        Homonyms.settle(resolution, reading);
        ProcessesTogether.recognisePressure(resolution);
        ProcessesTogether.recogniseMoulds(resolution, reading);
        ProcessesTogether.recogniseAxes(resolution, reading);
        ProcessesTogether.recognisePowder(resolution, reading);
        ProcessesTogether.recogniseHardness(resolution);
        GearsTogether.recogniseGround(resolution, reading);
        SizesTogether.placeOnRoundPart(resolution);
        ProcessesTogether.narrowProcesses(resolution);
        believeJoined(resolution, reading);
        dropWeak(resolution, Aspect.PROCESS);
        dropWeak(resolution, Aspect.MATERIAL);
        NadcapScopes.narrow(resolution);
        dropBroader(resolution, reading, Aspect.PROCESS, nomenclature.processes());
        dropBroader(resolution, reading, Aspect.MATERIAL, nomenclature.materials());
        dropBroader(resolution, reading, Aspect.CERTIFICATION, nomenclature.certifications());
        dropBroader(resolution, reading, Aspect.SECTOR, nomenclature.sectors());
        ProcessesTogether.dropBarTurning(resolution);
        dropBatchOfOne(resolution);
        dropSame(resolution, Aspect.SIZE);
        dropSame(resolution, Aspect.FREE_HOURS);
    }

    /** "Enfonçage + fil", "découpe et pliage": a word that says little by itself is meant where an "and" joins it to another trade. */
    private static void believeJoined(Resolution resolution, Reading reading) {
        List<Candidate> stated = resolution.stated(Aspect.PROCESS);
        for (Candidate candidate : stated) {
            boolean joined = candidate.weight() == Name.Weight.WEAK
                    && stated.stream()
                            .anyMatch(other ->
                                    other.weight() == Name.Weight.STRONG && areJoined(candidate, other, reading));
            if (joined) {
                resolution.replace(candidate, candidate.ranked(candidate.rank(), Name.Weight.STRONG));
            }
        }
    }

    private static void dropWeak(Resolution resolution, Aspect aspect) {
        boolean strong = resolution.stated(aspect).stream().anyMatch(c -> c.weight() == Name.Weight.STRONG);
        boolean spoken = strong || (aspect == Aspect.PROCESS && resolution.has(Aspect.FEEDSTOCK));
        for (Candidate candidate : resolution.stated(aspect)) {
            if (candidate.weight() == Name.Weight.WEAK && spoken) {
                resolution.leave(candidate);
            }
        }
    }

    /** A size with a tolerance in its midst, or hours with words in theirs, are read on both sides of them. */
    private static void dropSame(Resolution resolution, Aspect aspect) {
        List<Candidate> stated = resolution.stated(aspect);
        for (int i = 1; i < stated.size(); i++) {
            if (stated.get(i).meaning().equals(stated.get(i - 1).meaning())) {
                resolution.repeat(stated.get(i));
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

    /** "5 prototypes" are five; a prototype beside a yearly volume comes first and is no batch. */
    private static void dropBatchOfOne(Resolution resolution) {
        List<Candidate> batches = new ArrayList<>(resolution.stated(Aspect.BATCH));
        batches.removeIf(c -> !(c.meaning() instanceof Meaning.Figure figure && figure.value() == 1));
        if (batches.size() < resolution.stated(Aspect.BATCH).size()) {
            batches.forEach(resolution::leave);
        }
    }
}
