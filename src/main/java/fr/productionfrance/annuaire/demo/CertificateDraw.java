package fr.productionfrance.annuaire.demo;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Draws a site's certificates: most run for three years, some have passed, a few say no date at all. */
final class CertificateDraw {

    /** @param needs processes or materials of which the site must have one; empty for anyone */
    private record Rule(String scheme, double chance, List<String> needs) {

        static Rule read(CSVRecord csv) {
            return new Rule(
                    csv.get("scheme"), Double.parseDouble(csv.get("chance")), DemoFile.values(csv.get("needs")));
        }

        boolean suits(List<String> held) {
            return needs.isEmpty()
                    || held.stream()
                            .anyMatch(code ->
                                    needs.stream().anyMatch(need -> code.equals(need) || code.startsWith(need + ".")));
        }
    }

    private static final List<String> BODIES =
            List.of("Certif Loire", "Organisme Témoin", "Audit Qualité Europe", "Bureau Exemple");
    private static final double PASSED = 0.1;
    private static final double UNDATED = 0.07;

    private final List<Rule> rules = new DemoFile("certificates.csv").rows(Rule::read);
    private final LocalDate today;

    CertificateDraw(LocalDate today) {
        this.today = today;
    }

    List<Certificate> draw(Dice dice, Firm firm, List<Capability> capabilities) {
        List<String> held = capabilities.stream()
                .flatMap(capability -> Stream.of(capability.process(), capability.material()))
                .filter(Objects::nonNull)
                .toList();
        List<Certificate> drawn = new ArrayList<>();
        if (dice.chance(iso9001(firm.employees()))) {
            drawn.add(certificate(dice, "QMS.9001"));
        }
        for (Rule rule : rules) {
            if (rule.suits(held) && dice.chance(rule.chance()) && isNew(drawn, rule.scheme())) {
                drawn.add(certificate(dice, rule.scheme()));
            }
        }
        return drawn;
    }

    private static boolean isNew(List<Certificate> drawn, String scheme) {
        return drawn.stream().noneMatch(certificate -> certificate.scheme().equals(scheme));
    }

    private static double iso9001(int employees) {
        if (employees < 10) {
            return 0.15;
        }
        return employees < 20 ? 0.35 : employees < 50 ? 0.6 : employees < 250 ? 0.8 : 0.95;
    }

    private Certificate certificate(Dice dice, String scheme) {
        boolean passed = dice.chance(PASSED);
        LocalDate expires = passed ? today.minusDays(dice.between(0, 700) + 1L) : today.plusDays(dice.between(0, 1094));
        @Nullable LocalDate shown = dice.chance(UNDATED) ? null : expires;
        return new Certificate(
                scheme,
                dice.chance(0.3) ? "Fabrication de pièces mécaniques sur plan" : null,
                dice.chance(0.7) ? dice.pick(BODIES) : null,
                dice.chance(0.6) ? "D-%06d".formatted(dice.between(0, 999_999)) : null,
                shown == null ? null : shown.minusYears(3),
                shown);
    }
}
