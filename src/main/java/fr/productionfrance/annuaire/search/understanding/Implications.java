package fr.productionfrance.annuaire.search.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What was not said and yet follows: offered to the buyer, not asked for in the buyer's place. */
final class Implications {

    private static final List<Map.Entry<String, String>> MARKETS = List.of(
            Map.entry("QMS.9100", "SEC.AERO"),
            Map.entry("QMS.9110", "SEC.AERO"),
            Map.entry("QMS.9120", "SEC.AERO"),
            Map.entry("SPEC", "SEC.AERO"),
            Map.entry("PROD.FAI", "SEC.AERO"),
            Map.entry("WELDQ.24394", "SEC.AERO"),
            Map.entry("QMS.16949", "SEC.AUTO"),
            Map.entry("QMS.13485", "SEC.MED"),
            Map.entry("PROD.MDR", "SEC.MED"),
            Map.entry("QMS.22163", "SEC.RAIL"),
            Map.entry("WELDQ.15085", "SEC.RAIL"),
            Map.entry("QMS.19443", "SEC.NUC"),
            Map.entry("SAFE.CEFRI", "SEC.NUC"),
            Map.entry("PRESS.RCCM", "SEC.NUC"),
            Map.entry("PRESS.ESPN", "SEC.NUC"),
            Map.entry("QMS.AQAP", "SEC.DEF"));

    private static final Pattern ROUND_PART = Pattern.compile(
            "(?<![a-z])(?:bagues?|arbres?|axes|douilles?|entretoises?|coussinets?|goupilles?|shafts?|bushings?|bushes|spacers?|pins?|sleeves?|wellen?|buchsen?|bolzen|stifte?|hulsen?|achsen?)(?![a-z])");
    private static final Pattern PART =
            Pattern.compile("(?<![a-z])(?:pieces?|implants?|parts|components?|teile|bauteile|composants?)(?![a-z])");
    private static final Set<String> METALS = Set.of("STEEL", "TOOL", "INOX", "ALU", "CU", "TI", "NI", "MG");

    private Implications() {}

    static void add(Resolution resolution, Reading reading) {
        resolution.stated(Aspect.CERTIFICATION).forEach(certificate -> market(resolution, certificate));
        boolean shaped = resolution.stated(Aspect.PROCESS).stream()
                .anyMatch(c -> c.codes().stream().anyMatch(Implications::givesShape));
        if (!shaped) {
            implyProcess(resolution, reading);
        }
    }

    /** A round part that is ordered by size and number is turned first, whatever is done to it then. */
    private static void implyProcess(Resolution resolution, Reading reading) {
        List<Candidate> materials = resolution.stated(Aspect.MATERIAL);
        boolean ordered = resolution.has(Aspect.BATCH) || resolution.has(Aspect.ANNUAL_VOLUME);
        boolean round = ROUND_PART.matcher(reading.folded()).find();
        Candidate from = resolution.stated(Aspect.SIZE).stream().findFirst().orElse(null);
        if (round && ordered && from != null) {
            resolution.imply(from, new Meaning.Choice(Aspect.PROCESS, List.of("MACH.TURN", "MACH.BAR")));
            resolution.stated(Aspect.PROCESS).stream()
                    .filter(c -> c.weight() == Name.Weight.WEAK)
                    .forEach(resolution::leave);
        } else if (!materials.isEmpty() && !resolution.has(Aspect.PROCESS)) {
            boolean made = resolution.has(Aspect.TOLERANCE)
                    || PART.matcher(reading.folded()).find();
            boolean plastic = isOf(materials, Set.of("POLY"));
            boolean metal = isOf(materials, METALS);
            if (made && (plastic || metal)) {
                resolution.imply(
                        materials.getFirst(), Meaning.Choice.of(Aspect.PROCESS, plastic ? "PLAS.MACH" : "MACH"));
            }
        }
    }

    private static boolean isOf(List<Candidate> materials, Set<String> roots) {
        return materials.stream()
                .flatMap(c -> c.codes().stream())
                .allMatch(code -> roots.contains(code.contains(".") ? code.substring(0, code.indexOf('.')) : code));
    }

    /** Grinding, hardening, coating and inspection are done to a part that another process made. */
    private static boolean givesShape(String code) {
        return Arrays.stream(new String[] {"MACH.GRIND", "MACH.FIN", "HEAT", "SURF", "CTRL", "MACH.SAW"})
                .noneMatch(later -> Resolution.isAtOrBelow(later).test(code));
    }

    private static void market(Resolution resolution, Candidate certificate) {
        for (Map.Entry<String, String> market : MARKETS) {
            boolean holds = certificate.codes().stream().anyMatch(Resolution.isAtOrBelow(market.getKey()));
            boolean known = resolution.hasBelow(Aspect.SECTOR, market.getValue())
                    || resolution.implied().stream().anyMatch(c -> c.codes().contains(market.getValue()));
            if (holds && !known) {
                resolution.imply(certificate, Meaning.Choice.of(Aspect.SECTOR, market.getValue()));
            }
        }
    }
}
