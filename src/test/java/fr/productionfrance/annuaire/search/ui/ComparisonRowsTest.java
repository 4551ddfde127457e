package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.Availability;
import fr.productionfrance.annuaire.search.CapabilityView;
import fr.productionfrance.annuaire.search.FicheView;
import fr.productionfrance.annuaire.search.FicheView.CertificateView;
import fr.productionfrance.annuaire.search.FicheView.SiteView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonRowsTest {

    private static final CapabilityView STEEL = capability("MACH.TURN.CNC", "STEEL.QT", 8d, 500, "AUDITED");

    @Test
    void what_all_make_stands_first_in_one_row_however_finely_each_says_it() {
        List<Element> bodies = bodies(
                fiche("Un", "Firminy", STEEL),
                fiche("Deux", "Unieux", capability("MACH.TURN.LARGE", "STEEL.STRUCT", 8d, 500, "AUDITED")));

        Element shared = bodies.get(1);
        assertThat(heading(shared)).isEqualTo("Ce que toutes déclarent");
        assertThat(names(shared)).containsExactly("Tournage · Acier");
        assertThat(shared.select("td .finer").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("Tournage CN", "trempe et revenu"),
                        two -> assertThat(two).contains("grandes dimensions", "construction"));
        assertThat(bodies).hasSize(2);
    }

    @Test
    void a_row_names_what_its_answers_differ_on_and_nothing_else() {
        Element row = bodies(
                        fiche("Un", "Firminy", STEEL),
                        fiche("Deux", "Unieux", capability("MACH.TURN.CNC", "STEEL.QT", 20d, 500, "DECLARED")))
                .get(1)
                .expectFirst("tr[data-differs]");

        assertThat(row.expectFirst(".differs").text()).isEqualTo("diffère sur Tolérance · Preuve");
        assertThat(row.select("td .line[data-differs]").eachText())
                .extracting(line -> line.replace('\u00a0', ' '))
                .containsExactly("± 8 µm", "± 20 µm");
        assertThat(row.select("td .line:not([data-differs])").text().replace('\u00a0', ' '))
                .contains("500 p.");
    }

    @Test
    void of_several_answers_those_that_the_others_give_too_do_not_stand_out() {
        Element row = bodies(
                        fiche("Un", "Firminy", STEEL, capability("MACH.TURN.CNC", "STEEL.QT", 20d, null, "AUDITED")),
                        fiche("Deux", "Unieux", capability("MACH.TURN.CNC", "STEEL.QT", 20d, 500, "AUDITED")))
                .get(1)
                .expectFirst("tr[data-differs]");

        assertThat(row.expectFirst(".differs").text()).isEqualTo("diffère sur Tolérance");
        assertThat(row.select("td .line[data-differs]").text().replace('\u00a0', ' '))
                .isEqualTo("± 8 µm");
    }

    @Test
    void answers_that_are_alike_and_answers_that_are_not_given_are_not_marked() {
        List<Element> bodies = bodies(
                fiche("Un", "Firminy", STEEL),
                fiche("Deux", "Unieux", capability("MACH.TURN.CNC", "STEEL.QT", null, null, "AUDITED")));

        assertThat(bodies)
                .allSatisfy(body ->
                        assertThat(body.select(".differs, [data-differs]")).isEmpty());
    }

    @Test
    void what_some_make_follows_and_what_one_alone_makes_is_named_and_not_compared() {
        CapabilityView milling = capability("MACH.MILL.5AX", "ALU", 20d, 10, "DECLARED");
        List<Element> bodies = bodies(
                fiche("Un", "Firminy", STEEL, milling, capability("SURF", null, null, null, "DECLARED")),
                fiche("Deux", "Unieux", STEEL, milling),
                fiche("Trois", "Firminy", STEEL));

        assertThat(bodies.stream().map(ComparisonRowsTest::heading))
                .containsExactly(
                        "L’entreprise",
                        "Ce que toutes déclarent",
                        "Ce que certaines déclarent",
                        "Ce qu’une seule déclare");
        assertThat(names(bodies.get(2))).containsExactly("Fraisage · Aluminium et alliages");
        assertThat(bodies.get(2).select("td:last-child").text()).endsWith("non déclaré");
        Element own = bodies.get(3).select("tr").get(1);
        assertThat(own.select("td").get(0).select(".line")).hasSize(1);
        assertThat(own.select("td").get(1).text()).endsWith("rien d’autre");
        assertThat(own.hasAttr("data-differs")).isFalse();
    }

    @Test
    void with_nothing_in_common_it_says_so() {
        Element shared = bodies(
                        fiche("Un", "Firminy", STEEL),
                        fiche("Deux", "Unieux", capability("MACH.MILL", "ALU", null, null, "DECLARED")))
                .get(1);

        assertThat(shared.select("td.blank").text()).startsWith("Aucun procédé n’est déclaré par toutes");
    }

    @Test
    void the_place_is_told_and_never_marked_and_certificates_are_where_both_hold_some() {
        FicheView one = fiche("Un", "Firminy", List.of("QMS.9100"), STEEL);

        Element without = bodies(one, fiche("Deux", "Unieux", STEEL)).getFirst();
        Element others =
                bodies(one, fiche("Deux", "Unieux", List.of("QMS.9001"), STEEL)).getFirst();

        assertThat(without.text()).contains("Firminy", "Unieux");
        assertThat(without.select("[data-differs]")).isEmpty();
        assertThat(others.select("[data-differs] > th").text()).isEqualTo("Certifications diffère");
    }

    private static String heading(Element body) {
        return body.expectFirst(".family th").text();
    }

    private static List<String> names(Element body) {
        return body.select("tr:not(.family) > th").stream()
                .map(Element::ownText)
                .toList();
    }

    private static List<Element> bodies(FicheView... fiches) {
        return new ComparisonRows(Arrays.asList(fiches), Words.facets(), Words.FRENCH).bodies();
    }

    private static FicheView fiche(String name, String city, CapabilityView... capabilities) {
        return fiche(name, city, List.of(), capabilities);
    }

    private static FicheView fiche(String name, String city, List<String> schemes, CapabilityView... capabilities) {
        List<CertificateView> certificates = schemes.stream()
                .map(scheme -> new CertificateView(scheme, null, null, null, null, null, true))
                .toList();
        SiteView site = new SiteView(
                null,
                null,
                null,
                null,
                city,
                null,
                null,
                null,
                null,
                null,
                certificates,
                List.of(),
                List.of(capabilities));
        return Samples.bareFiche(name, name, name, site);
    }

    private static CapabilityView capability(
            String process,
            @Nullable String material,
            @Nullable Double halfWidthUm,
            @Nullable Integer batchMax,
            String evidence) {
        return new CapabilityView(
                process,
                material,
                List.of(),
                null,
                halfWidthUm,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                batchMax,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                evidence,
                LocalDate.of(2026, 3, 9),
                Availability.UNKNOWN,
                null);
    }
}
