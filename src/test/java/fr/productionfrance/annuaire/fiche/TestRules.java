package fr.productionfrance.annuaire.fiche;

import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import java.time.Clock;
import java.time.Instant;

/** The real rules, on a fixed day. */
public final class TestRules {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), Places.TIME_ZONE);

    private static final FicheRules RULES =
            new FicheRules(Nomenclature.load(), Places.load(), new ToleranceReader(), CLOCK);

    private TestRules() {}

    public static FicheRules rules() {
        return RULES;
    }
}
