package fr.productionfrance.annuaire.search.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nadcap is granted by process: beside processes its name means their scopes. */
final class NadcapScopes {

    /** Which scope of Nadcap belongs to which processes; the first that fits. */
    private static final List<Map.Entry<String, String>> SCOPES = List.of(
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

    private NadcapScopes() {}

    static void narrow(Resolution resolution) {
        for (Candidate candidate : resolution.stated(Aspect.CERTIFICATION)) {
            if (candidate.codes().equals(List.of("SPEC.NADCAP"))
                    && resolution.stated(Aspect.CERTIFICATION).stream()
                            .noneMatch(c -> c.codes().getFirst().startsWith("SPEC.NADCAP."))) {
                Set<String> scopes = new LinkedHashSet<>();
                resolution
                        .stated(Aspect.PROCESS)
                        .forEach(process -> SCOPES.stream()
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
}
