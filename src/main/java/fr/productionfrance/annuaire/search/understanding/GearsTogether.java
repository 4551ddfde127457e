package fr.productionfrance.annuaire.search.understanding;

import java.util.List;
import java.util.regex.Pattern;

/** What is said of gears is done to their teeth. */
final class GearsTogether {

    private static final Pattern GROUND = Pattern.compile("rectifiee?s?|ground|geschliffen\\w{0,2}");
    /** A new sentence, or what else of the part may be ground. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "[.;:\\n]|(?<![a-z])(?:alesages?|portees?|faces?|arbres?|axes?|bores?|shafts?|wellen?|bohrung(?:en)?|diametres?)(?![a-z])|ø");

    private static final int SENTENCE = 120;

    private GearsTogether() {}

    /** "Pignons cémentés, trempés, rectifiés": gears that are ground are ground on their flanks; who only grinds besides says "rectification". */
    static void recogniseGround(Resolution resolution, Reading reading) {
        List<Candidate> gears = resolution.stated(Aspect.PROCESS).stream()
                .filter(c -> c.codes().stream().allMatch(Resolution.isAtOrBelow("MACH.GEAR")))
                .toList();
        for (Candidate candidate : resolution.stated(Aspect.PROCESS)) {
            boolean ground = candidate.codes().equals(List.of("MACH.GRIND"))
                    && GROUND.matcher(candidate.core().of(reading.folded())).matches();
            if (ground && gears.stream().anyMatch(gear -> isSaidOf(gear, candidate, reading))) {
                resolution.replace(candidate, candidate.with(Meaning.Choice.of(Aspect.PROCESS, "MACH.GEAR.GRIND")));
            }
        }
    }

    private static boolean isSaidOf(Candidate gear, Candidate ground, Reading reading) {
        int from = gear.core().end();
        int to = ground.core().start();
        return from < to
                && to - from <= SENTENCE
                && !ELSEWHERE
                        .matcher(reading.text().substring(from, to).toLowerCase(java.util.Locale.ROOT))
                        .find();
    }
}
