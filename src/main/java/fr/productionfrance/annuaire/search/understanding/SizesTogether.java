package fr.productionfrance.annuaire.search.understanding;

import java.util.List;

/** Sizes that were said together: which length is a thickness, and of which size a zone is kept. */
final class SizesTogether {

    private static final List<String> SHEET_WORK = List.of(
            "CUT",
            "FORM.BEND",
            "FORM.ROLL",
            "FORM.STAMP",
            "FORM.SPIN",
            "FORM.PROF",
            "FAB.FINE",
            "FAB.BOILER",
            "FAB.TANK",
            "PLAS.THERMO");

    private SizesTogether() {}

    /** "25 mm" is a thickness to who cuts sheet, else the part's size where no other was said. */
    static void decideLengths(Resolution resolution) {
        boolean sheet = SHEET_WORK.stream().anyMatch(code -> resolution.hasBelow(Aspect.PROCESS, code));
        for (Candidate loose : resolution.stated(Aspect.SIZE)) {
            if (loose.weight() == Name.Weight.IN_CONTEXT && loose.meaning() instanceof Meaning.Size size) {
                double mm = size.lengthMm() == null ? 0 : size.lengthMm();
                boolean round = size.diameterMm() != null;
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
                } else if (otherSize || (mm < 2 && !round)) {
                    resolution.leave(loose);
                } else {
                    resolution.replace(loose, likely);
                }
            }
        }
    }

    /** A zone of a shaft without a size of its own is kept on the part's diameter. */
    static void placeOnRoundPart(Resolution resolution) {
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
}
