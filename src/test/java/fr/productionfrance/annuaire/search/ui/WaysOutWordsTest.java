package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.GeoPoint;
import fr.productionfrance.annuaire.nomenclature.ItGrade;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Near;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.PartSize;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import fr.productionfrance.annuaire.search.relaxing.Relaxations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked less strictly, and what is missed, in words. */
class WaysOutWordsTest {

    private static final SearchCriteria TURNING =
            SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN"));

    private final ChangeWords changes = new ChangeWords(Words.facets(), Words.filters(), Words.FRENCH);
    private final MissWords misses = new MissWords(Words.facets(), Words.filters(), Words.FRENCH);

    @Test
    void says_the_next_figure_and_the_one_before() {
        assertThat(said(TURNING.withQuantities(new Quantities(
                                ToleranceAsked.ofGrade(ItGrade.IT6).at(20), null, null, 50, 15))
                        .withNear(new Near("42218", new GeoPoint(45.4, 4.4), 50))))
                .contains(
                        "IT7 au lieu de IT6",
                        "100 km au lieu de 50 km",
                        "lots de 100 au lieu de lots de 50",
                        "30 j au lieu de 15 j",
                        "quelle que soit la distance");
        assertThat(said(TURNING.withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofHalfWidth(10)))))
                .contains("± 20 µm au lieu de ± 10 µm", "sans exigence de tolérance");
    }

    @Test
    void says_what_is_broader_and_what_goes() {
        assertThat(said(TURNING.withChoice(Facet.MATERIAL, Set.of("INOX.AUST.316L"))
                        .withChoice(Facet.CERTIFICATION, Set.of("QMS.9100"))
                        .withChoice(Facet.AVAILABILITY, Set.of("AVAILABLE"))
                        .withText("Dupont")))
                .contains(
                        "procédé plus général : Usinage",
                        "matière plus large : Inox austénitiques",
                        "sans EN 9100",
                        "partiellement disponible aussi",
                        "sans exiger « Dupont »");
        assertThat(said(TURNING.withChoice(Facet.CERTIFICATION, new LinkedHashSet<>(List.of("QMS.9001", "QMS.9100")))
                        .withAllCertifications(true)))
                .contains(
                        "sans ISO 9001",
                        "sans EN 9100",
                        "une des certifications au lieu de toutes",
                        "sans certification exigée");
    }

    @Test
    void says_every_change_of_every_facet() {
        SearchCriteria everything = new SearchCriteria(
                "",
                TURNING.withChoice(Facet.DEPARTEMENT, Set.of("42"))
                        .withChoice(Facet.SECTOR, Set.of("SEC.AERO"))
                        .withChoice(Facet.HEADCOUNT, Set.of("UNDER_10"))
                        .withChoice(Facet.AVAILABILITY, Set.of("PARTIAL"))
                        .choices(),
                new Quantities(null, new PartSize.Cylinder(80, 200), 2.5, null, null),
                null,
                new Area(45.25, 4.1, 45.65, 4.6),
                false,
                false);

        assertThat(said(everything))
                .contains(
                        "quel que soit le procédé",
                        "quel que soit le département",
                        "quel que soit le secteur servi",
                        "quel que soit l’effectif",
                        "disponible ou non",
                        "quelle que soit la taille de pièce",
                        "quelle que soit la masse de pièce",
                        "sans la zone de la carte");
    }

    @Test
    void two_changes_are_said_together() {
        SearchCriteria asked = TURNING.withChoice(Facet.CERTIFICATION, Set.of("QMS.9100"))
                .withQuantities(Quantities.NONE.withLeadDays(15));
        List<Change> all = new Relaxations(Words.NOMENCLATURE).of(asked);

        assertThat(changes.of(List.of(all.get(2), all.getLast()), asked).replace('\u00a0', ' '))
                .isEqualTo("30 j au lieu de 15 j et sans EN 9100");
    }

    @Test
    void says_what_a_fiche_has_and_what_was_asked() {
        SearchCriteria asked = TURNING.withQuantities(new Quantities(
                        ToleranceAsked.ofGrade(ItGrade.IT5), new PartSize.Cylinder(400, 200), 40d, 2000, 3))
                .withChoice(Facet.CERTIFICATION, Set.of("QMS.13485"))
                .withChoice(Facet.SECTOR, Set.of("SEC.AERO"))
                .withNear(new Near("42218", new GeoPoint(45.4, 4.4), 10));

        assertThat(missed(Facet.TOLERANCE, asked)).isEqualTo("Tolérance : ± 8 µm (IT6 à 20 mm), demandé IT5");
        assertThat(missed(Facet.SIZE, asked)).isEqualTo("Taille de pièce : Ø 320 × 600 mm, demandé Ø 400 × 200 mm");
        assertThat(missed(Facet.MASS, asked)).isEqualTo("Masse de pièce : ≤ 25 kg, demandé 40 kg");
        assertThat(missed(Facet.BATCH, asked))
                .startsWith("Taille de lot : 1–500")
                .endsWith(", demandé 2 000");
        assertThat(missed(Facet.LEAD_TIME, asked)).isEqualTo("Délai : 5 j, demandé 3 j");
        assertThat(missed(Facet.DISTANCE, asked)).isEqualTo("Distance : 12 km, demandé 10 km de Saint-Étienne");
        assertThat(missed(Facet.CERTIFICATION, asked))
                .isEqualTo("Certification : EN 9100, ISO 9001, demandé ISO 13485");
        assertThat(missed(Facet.SECTOR, asked)).startsWith("Secteur servi : autre, demandé ");
    }

    private String missed(Facet facet, SearchCriteria asked) {
        return misses.of(new NearMiss(Samples.hit("Ateliers Dupont"), facet), asked)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private List<String> said(SearchCriteria asked) {
        return new Relaxations(Words.NOMENCLATURE)
                .of(asked).stream()
                        .map(change -> changes.of(change, asked).replace('\u00a0', ' '))
                        .toList();
    }
}
