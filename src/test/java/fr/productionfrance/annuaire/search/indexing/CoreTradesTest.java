package fr.productionfrance.annuaire.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreTradesTest {

    private static final Vocabulary PROCESSES = Nomenclature.load().processes();

    @Test
    void the_trade_declared_most_is_core_and_so_is_one_declared_half_as_often() {
        assertThat(core(
                        "MACH.MILL.5AX",
                        "MACH.MILL.3AX",
                        "MACH.MILL",
                        "MACH.MILL.3AX",
                        "MACH.TURN.CNC",
                        "MACH.TURN",
                        "SURF"))
                .containsExactly(true, true, true, true, true, true, false);
    }

    @Test
    void a_trade_beside_three_capabilities_of_another_is_occasional() {
        assertThat(core("MACH.MILL.5AX", "MACH.MILL.3AX", "MACH.MILL", "MACH.TURN.CNC"))
                .containsExactly(true, true, true, false);
    }

    @Test
    void what_others_do_for_a_firm_is_never_its_trade_however_often_it_stands_there() {
        Capability bought = subcontracted("HEAT.QT");
        FicheData fiche = fiche(List.of(bought, bought, bought, Fiches.capability("MACH.TURN")));
        CoreTrades trades = CoreTrades.of(fiche, PROCESSES);

        assertThat(trades.hold(bought)).isFalse();
        assertThat(trades.hold(Fiches.capability("MACH.TURN"))).isTrue();
    }

    private static List<Boolean> core(String... processes) {
        List<Capability> capabilities =
                Arrays.stream(processes).map(Fiches::capability).toList();
        CoreTrades trades = CoreTrades.of(fiche(capabilities), PROCESSES);
        return capabilities.stream().map(trades::hold).toList();
    }

    private static FicheData fiche(List<Capability> capabilities) {
        return Fiches.bare(Fiches.SIREN, "Ateliers")
                .withSites(List.of(new Site(
                        null, null, null, "42", null, null, null, List.of(), List.of(), capabilities, List.of())));
    }

    private static Capability subcontracted(String process) {
        Capability c = Fiches.capability(process);
        return new Capability(
                c.id(),
                process,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                c.thicknessMm(),
                c.massKg(),
                c.batch(),
                null,
                c.leadTime(),
                true,
                List.of(),
                List.of(),
                c.evidence());
    }
}
