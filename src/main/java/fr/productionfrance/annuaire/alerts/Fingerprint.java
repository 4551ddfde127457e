package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheHit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the facts for which a fiche was found are still the same. How free the workshop is, and when something was declared,
 * are no such facts: they change by themselves every few weeks. A search for free capacity finds a fiche anew when it is free again.
 */
record Fingerprint(String hex) {

    static Fingerprint of(FicheHit hit) {
        CapabilityView matched = hit.matched();
        Stream<?> facts = matched == null ? Stream.of("") : facts(matched);
        String text = Stream.concat(
                        facts, Stream.of(hit.certifications().stream().sorted().toList()))
                .map(Fingerprint::written)
                .collect(Collectors.joining("\n"));
        return new Fingerprint(HexFormat.of().formatHex(Secret.sha256(text)));
    }

    private static Stream<?> facts(CapabilityView made) {
        return Arrays.stream(new @Nullable Object[] {
            made.process(),
            made.material(),
            sorted(made.grades()),
            made.halfWidthUm(),
            made.itGrade(),
            made.statedAtMm(),
            made.geometricUm(),
            made.raUm(),
            made.boxMm(),
            made.roundMm(),
            made.thicknessMinMm(),
            made.thicknessMaxMm(),
            made.massMinKg(),
            made.massMaxKg(),
            made.batchMin(),
            made.batchMax(),
            made.piecesPerYear(),
            made.prototypeDays(),
            made.seriesDays(),
            made.subcontracted(),
            sorted(made.inspection()),
            sorted(made.documents()),
            made.evidence()
        });
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }

    private static String written(@Nullable Object fact) {
        return fact == null ? "-" : fact.toString().replace("\n", " ");
    }
}
