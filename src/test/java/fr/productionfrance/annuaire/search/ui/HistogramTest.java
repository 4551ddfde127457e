package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final FacetCounts TOLERANCES = new FacetCounts(Map.of(
            Facet.TOLERANCE,
            Map.of("2", 1L, "5", 4L, "10", 10L, "20", 12L, "50", 12L, "100", 12L, "200", 12L, "500", 12L)));

    @Test
    void each_fiche_counts_once_at_the_best_tolerance_that_it_keeps() {
        assertThat(fiches(Facet.TOLERANCE, TOLERANCES)).containsExactly(0L, 1L, 3L, 6L, 2L, 0L, 0L, 0L, 0L);
    }

    @Test
    void each_fiche_counts_once_at_the_largest_part_that_it_takes() {
        FacetCounts sizes =
                new FacetCounts(Map.of(Facet.SIZE, Map.of("50", 9L, "200", 9L, "500", 5L, "1000", 2L, "2000", 2L)));
        assertThat(fiches(Facet.SIZE, sizes)).containsExactly(0L, 4L, 3L, 0L, 2L, 0L, 0L);
    }

    @Test
    void each_batch_has_as_many_as_make_it() {
        FacetCounts batches = new FacetCounts(Map.of(Facet.BATCH, Map.of("10", 3L, "50", 7L, "1000", 2L)));
        assertThat(fiches(Facet.BATCH, batches)).containsExactly(0L, 3L, 7L, 0L, 0L, 2L, 0L, 0L);
    }

    @Test
    void bars_are_drawn_and_said_and_those_that_meet_what_is_asked_stand_out() {
        HistogramMarkup markup = new HistogramMarkup(Words.FRENCH, new PresetMarkup(Words.FRENCH));
        SearchCriteria asked =
                SearchCriteria.EVERYTHING.withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofHalfWidth(5)));

        Element image = markup.bars(Facet.TOLERANCE, asked, TOLERANCES);

        assertThat(image.attr("role")).isEqualTo("img");
        assertThat(image.attr("aria-label").replace('\u00a0', ' '))
                .startsWith("Répartition des fiches. jusqu’à ± 1 µm : 0, jusqu’à ± 2 µm : 1");
        assertThat(image.select(".bar").eachAttr("style"))
                .containsExactly(
                        "--share:0%",
                        "--share:17%",
                        "--share:50%",
                        "--share:100%",
                        "--share:33%",
                        "--share:0%",
                        "--share:0%",
                        "--share:0%",
                        "--share:0%");
        assertThat(image.select(".bar.in")).hasSize(3);
    }

    @Test
    void the_axis_stays_while_the_quantity_is_adjusted() {
        HistogramMarkup markup = new HistogramMarkup(Words.FRENCH, new PresetMarkup(Words.FRENCH));
        List<String> before = markup.bars(Facet.TOLERANCE, SearchCriteria.EVERYTHING, TOLERANCES)
                .select(".bar")
                .eachAttr("style");
        SearchCriteria asked =
                SearchCriteria.EVERYTHING.withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofHalfWidth(2)));
        assertThat(markup.bars(Facet.TOLERANCE, asked, TOLERANCES)
                        .select(".bar")
                        .eachAttr("style"))
                .isEqualTo(before);
    }

    private static List<Long> fiches(Facet facet, FacetCounts counts) {
        return Histogram.of(facet, counts).steps().stream()
                .map(Histogram.Step::fiches)
                .toList();
    }
}
