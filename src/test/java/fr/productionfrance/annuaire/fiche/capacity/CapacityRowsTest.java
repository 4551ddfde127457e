package fr.productionfrance.annuaire.fiche.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.fiche.Capability;
import fr.productionfrance.annuaire.fiche.Capacity;
import fr.productionfrance.annuaire.fiche.FicheData;
import fr.productionfrance.annuaire.fiche.Fiches;
import fr.productionfrance.annuaire.fiche.Site;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapacityRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final CapacityRows ROWS = new CapacityRows(Nomenclature.load());

    @Test
    void techniques_of_one_process_share_a_line_and_materials_make_no_other() {
        assertThat(processes(site(List.of("MACH.TURN.CNC", "MACH.TURN.MULTI", "MACH.TURN.CNC", "MACH.MILL"))))
                .containsExactly("MACH.TURN", "MACH.MILL");
    }

    @Test
    void a_broad_process_is_a_line_of_its_own() {
        assertThat(processes(site(List.of("MACH")))).containsExactly("MACH");
    }

    @Test
    void what_was_declared_keeps_its_level_and_its_siblings_get_theirs() {
        assertThat(processes(site(List.of("MACH.TURN.CNC", "MACH.TURN.MULTI"), "MACH.TURN.CNC")))
                .containsExactly("MACH.TURN.CNC", "MACH.TURN.MULTI");
        assertThat(processes(site(List.of("MACH.TURN.CNC", "MACH.MILL"), "MACH")))
                .containsExactly("MACH");
    }

    @Test
    void a_declaration_that_speaks_for_no_capability_is_no_line_and_stays_where_it_is() {
        FicheData fiche = site(List.of("HEAT"), "MACH.TURN");

        assertThat(processes(fiche)).containsExactly("HEAT");
        assertThat(ROWS.with(fiche, List.of(change("42 Atelier", "HEAT")))
                        .sites()
                        .getFirst()
                        .capacities())
                .extracting(Capacity::process)
                .containsExactly("MACH.TURN", "HEAT");
    }

    @Test
    void each_site_has_its_lines_and_is_found_again_in_another_order() {
        FicheData fiche = Fiches.full();
        List<CapacityRow> rows = ROWS.of(fiche);

        assertThat(rows)
                .extracting(CapacityRow::position, CapacityRow::process)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "MACH.TURN"),
                        org.assertj.core.groups.Tuple.tuple(0, "MACH.MILL"),
                        org.assertj.core.groups.Tuple.tuple(1, "HEAT"));
        assertThat(rows.getFirst().declared()).isPresent();
        assertThat(ROWS.of(fiche.withSites(fiche.sites().reversed())))
                .extracting(CapacityRow::key)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(CapacityRow::key).toList());
    }

    @Test
    void sites_that_nothing_tells_apart_go_by_their_order() {
        FicheData fiche = Fiches.bare(Fiches.SIREN, "Deux halls")
                .withSites(List.of(
                        site(List.of("HEAT")).sites().getFirst(),
                        site(List.of("HEAT")).sites().getFirst()));

        assertThat(ROWS.of(fiche)).extracting(row -> row.key().site()).doesNotHaveDuplicates();
    }

    @Test
    void a_change_is_written_at_its_site_alone_and_can_be_taken_back() {
        FicheData fiche = Fiches.full();
        CapacityRow row = ROWS.of(fiche).get(1);
        CapacityChange change = new CapacityChange(row.key(), Optional.empty(), Optional.of(capacity("MACH.MILL")));

        FicheData changed = ROWS.with(fiche, List.of(change));

        assertThat(changed.sites().get(1)).isEqualTo(fiche.sites().get(1));
        assertThat(changed.sites().getFirst().capacities()).hasSize(2);
        assertThat(ROWS.with(changed, List.of(change.reversed()))).isEqualTo(fiche);
    }

    private static List<String> processes(FicheData fiche) {
        return ROWS.of(fiche).stream().map(CapacityRow::process).toList();
    }

    private static FicheData site(List<String> capabilities, String... declared) {
        List<Capability> able = capabilities.stream().map(Fiches::capability).toList();
        List<Capacity> capacities =
                Arrays.stream(declared).map(CapacityRowsTest::capacity).toList();
        Site site = new Site(null, "Atelier", null, "42", null, null, null, List.of(), List.of(), able, capacities);
        return Fiches.bare(Fiches.SIREN, "Essai").withSites(Stream.of(site).toList());
    }

    private static CapacityChange change(String site, String process) {
        return new CapacityChange(new CapacityKey(site, process), Optional.empty(), Optional.of(capacity(process)));
    }

    private static Capacity capacity(String process) {
        return new Capacity(process, Capacity.State.PARTIAL, null, null, NOW, "test", NOW.plusSeconds(3600));
    }
}
