package fr.productionfrance.annuaire.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.FicheRules;
import fr.productionfrance.annuaire.fiche.Problem;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is drawn, the store would take it. */
class GeneratedFichesRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void generated_fiches_break_no_rule_of_a_fiche() {
        FicheRules rules = new FicheRules(
                Nomenclature.load(), Places.load(), new ToleranceReader(), Clock.fixed(NOW, Places.TIME_ZONE));

        List<Problem> errors = FicheGenerator.create(Profile.NATIONAL, 11, NOW)
                .fiches(2_000)
                .flatMap(fiche -> rules.check(fiche.data()).stream())
                .filter(Problem::isError)
                .toList();

        assertThat(errors).isEmpty();
    }
}
