package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.asking.Asking;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EmbeddedSearchTest {

    private final SearchDouble search = new SearchDouble();
    private final EmbeddedSearch pages = new EmbeddedSearch(
            search,
            new SearchParameters(Words.NOMENCLATURE, Words.PLACES, new ToleranceReader()),
            Asking.of(Words.UNDERSTANDING, search),
            Words.NOMENCLATURE,
            Words.PLACES,
            new Words.Bundles());

    @Test
    void rows_lead_to_the_directory_in_a_tab_that_knows_nothing_of_this_page() {
        Element body = page(Map.of()).body();

        assertThat(body.select(".result-count").text()).isEqualTo("2 fiches");
        assertThat(body.select(".hit-name a").attr("href")).isEqualTo("fiche/ateliers-dupont");
        assertThat(body.select("a")).hasSizeGreaterThan(1).allSatisfy(link -> {
            assertThat(link.attr("target")).isEqualTo("_blank");
            assertThat(link.attr("rel")).isEqualTo("noopener");
        });
        assertThat(body.text()).contains("nouvel onglet");
    }

    @Test
    void what_the_visitor_types_is_read_beside_what_the_site_chose() {
        Element body = page(Map.of("dep", List.of("42"), "q", List.of("tournage 316L"), "limit", List.of("3")))
                .body();
        SearchCriteria asked = search.searched.getFirst();

        assertThat(asked.chosen(Facet.DEPARTEMENT)).isEqualTo(Set.of("42"));
        assertThat(asked.chosen(Facet.PROCESS)).contains("MACH.TURN");
        assertThat(asked.chosen(Facet.MATERIAL)).isNotEmpty();
        assertThat(body.select(".chip").eachText()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(body.select("a.button").attr("href")).contains("process=MACH.TURN", "dep=42");
        assertThat(body.select("input[name=q]").attr("value")).isEqualTo("tournage 316L");
    }

    @Test
    void the_form_sends_the_site_s_choice_and_the_frame_s_own_again() {
        Element form = page(
                        Map.of("dep", List.of("42"), "limit", List.of("3"), "lang", List.of("fr")),
                        Map.of("theme", List.of("dark"), "around", List.of("https://www.cluster.example")))
                .body()
                .expectFirst("form");

        assertThat(form.attr("action")).isEqualTo("embed");
        assertThat(form.select("input[type=hidden]").eachAttr("name"))
                .containsExactlyInAnyOrder("dep", "limit", "lang", "theme", "around");
        assertThat(form.select("input[name=limit]").attr("value")).isEqualTo("3");
    }

    @Test
    void five_rows_are_asked_for_unless_the_site_wants_up_to_twenty() {
        page(Map.of());
        page(Map.of("limit", List.of("3")));
        page(Map.of("limit", List.of("99"), "after", List.of(SearchDouble.CURSOR)));

        assertThat(search.pages).extracting(one -> one.size()).containsExactly(5, 3, 20);
        assertThat(search.pages).allSatisfy(one -> assertThat(one.after()).isNull());
    }

    @Test
    void text_stays_text_and_what_was_not_understood_is_said() {
        Element body = page(
                        Map.of("q", List.of(Samples.HARM), "process", List.of("NONSENSE")),
                        Map.of("theme", List.of(Samples.HARM)))
                .body();

        assertThat(body.select("img, script")).isEmpty();
        assertThat(body.select("input[name=theme]").attr("value")).isEqualTo(Samples.HARM);
        assertThat(body.select(".notice").text()).contains("NONSENSE");
    }

    @Test
    void words_that_no_fiche_holds_are_no_criteria() {
        search.noSuchWords = true;

        assertThat(page(Map.of("q", List.of("zzzqqq")), Map.of()).body().text())
                .contains("Aucune fiche ne contient ces mots");
    }

    @Test
    void while_nobody_answers_it_says_so_and_leads_to_the_directory() {
        search.away = true;

        ServedPage page = page(Map.of("process", List.of("MACH")));

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body().select(".notice").text()).contains("momentanément indisponible");
        assertThat(page.body().select("a.button").attr("href")).isEqualTo("?process=MACH");
    }

    private ServedPage page(Map<String, List<String>> parameters) {
        return page(parameters, Map.of());
    }

    private ServedPage page(Map<String, List<String>> parameters, Map<String, List<String>> kept) {
        return pages.page(new ServedRequest("/embed", parameters, Locale.FRENCH, "https://annuaire.example/"), kept);
    }
}
