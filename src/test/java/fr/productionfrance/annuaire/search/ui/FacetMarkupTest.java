package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.FacetCounts;
import fr.productionfrance.annuaire.search.Preset;
import fr.productionfrance.annuaire.search.Quantities;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.ToleranceAsked;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacetMarkupTest {

    private final FacetMarkup markup = new FacetMarkup("process", Words.FRENCH);

    @Test
    void ticks_what_is_chosen_and_disables_what_leads_nowhere() {
        Document list = written(List.of(
                FacetValue.flat("A", "Chosen", 0L, true),
                FacetValue.flat("B", "Possible", 12_345L, false),
                FacetValue.flat("C", "Empty", 0L, false)));
        assertThat(list.select("input[checked]").eachAttr("value")).containsExactly("A");
        assertThat(list.select("input[disabled]").eachAttr("value")).containsExactly("C");
        assertThat(list.select(".facet-count").eachText()).containsExactly("0 fiche", "12\u202f345 fiches", "0 fiche");
    }

    @Test
    void keeps_the_room_of_a_count_that_is_not_known_yet() {
        Document list = written(List.of(FacetValue.flat("A", "Value", null, false)));
        assertThat(list.select(".facet-count"))
                .singleElement()
                .satisfies(count -> assertThat(count.text()).isEmpty());
        assertThat(list.select("input[disabled]")).isEmpty();
    }

    @Test
    void names_the_button_of_a_branch_and_says_whether_it_is_open() {
        FacetValue child = FacetValue.flat("A.B", "Below", 1L, false);
        FacetValue open = new FacetValue("A", "Above", null, 2L, false, false, FacetValue.Branch.OPEN, List.of(child));
        Document list = written(List.of(open));
        assertThat(list.select("button[data-open=A]").attr("aria-expanded")).isEqualTo("true");
        assertThat(list.select("button[data-open=A]").attr("aria-label")).isEqualTo("Détail de Above");
        assertThat(list.select("ul ul input").eachAttr("value")).containsExactly("A.B");
    }

    @Test
    void says_so_when_no_value_has_the_name_looked_for() {
        assertThat(written(List.of()).text()).isEqualTo("Aucune valeur de ce nom");
    }

    @Test
    void presses_the_round_figure_that_is_asked_and_draws_each_share() {
        SearchCriteria asked =
                SearchCriteria.EVERYTHING.withQuantities(Quantities.NONE.withTolerance(ToleranceAsked.ofHalfWidth(10)));
        Document list = presets(asked, new FacetCounts(Map.of(Facet.TOLERANCE, Map.of("10", 5L, "50", 20L))));
        assertThat(list.select("[aria-pressed=true]").eachAttr("data-preset")).containsExactly("10");
        assertThat(list.select("[data-preset=10]").attr("style")).isEqualTo("--share:25%");
        assertThat(list.select("[data-preset=1]").hasAttr("disabled")).isTrue();
        assertThat(list.select("[data-preset=100] .preset-figure").eachText()).containsExactly("± 0,1 mm");
    }

    @Test
    void presses_no_round_figure_when_nothing_is_asked() {
        Document list = presets(SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH")), null);
        assertThat(list.select("[aria-pressed=true], [disabled]")).isEmpty();
    }

    private static Document presets(SearchCriteria asked, @Nullable FacetCounts counts) {
        return Jsoup.parseBodyFragment(new PresetMarkup(Words.FRENCH)
                .list(Preset.of(Facet.TOLERANCE), asked, counts)
                .outerHtml());
    }

    private Document written(List<FacetValue> values) {
        return Jsoup.parseBodyFragment(markup.list(values).outerHtml());
    }
}
