package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Change;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.Misspelt;
import fr.productionfrance.annuaire.search.NearMiss;
import fr.productionfrance.annuaire.search.SearchCriteria;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchState;
import fr.productionfrance.annuaire.search.WayOut;
import fr.productionfrance.annuaire.search.WaysOut;
import fr.productionfrance.annuaire.search.asking.Asking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ServedSearchTest {

    private static final SearchParameters PARAMETERS =
            new SearchParameters(Words.NOMENCLATURE, Words.PLACES, new ToleranceReader());

    private final SearchDouble search = new SearchDouble();
    private final ServedSearch pages = new ServedSearch(
            search,
            PARAMETERS,
            Asking.of(Words.UNDERSTANDING, search),
            Words.NOMENCLATURE,
            Words.PLACES,
            new Words.Bundles());

    @BeforeEach
    void outsideOfARequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void the_start_is_known_by_its_address_and_shows_fiches_as_links() {
        ServedPage page = page(Map.of());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).contains("");
        assertThat(page.description()).isNotBlank();
        assertThat(page.body().select(".result-count").text()).isEqualTo("2 fiches");
        assertThat(page.body().select(".hit-name a").attr("href")).isEqualTo("fiche/ateliers-dupont");
    }

    @Test
    void a_search_is_not_known_elsewhere_and_each_of_its_filters_can_be_taken_back_by_a_link() {
        ServedPage page = page(Map.of("process", List.of("MACH.TURN"), "tol", List.of("20um")));

        assertThat(page.address()).isEmpty();
        assertThat(search.searched.getFirst().chosen(Facet.PROCESS)).isEqualTo(Set.of("MACH.TURN"));
        assertThat(page.body().select(".chip > a.chip-drop").eachAttr("href"))
                .containsExactly("?tol=20um", "?process=MACH.TURN");
    }

    @Test
    void a_filter_carries_the_words_it_was_read_from_and_can_be_made_text_again_by_a_link() {
        Element chip = page(Map.of("process", List.of("MACH.TURN"), "said", List.of("process:MACH.TURN=tourneur")))
                .body()
                .expectFirst(".chip");

        assertThat(chip.select(".chip-said").text()).isEqualTo("« tourneur »");
        Element otherwise = chip.expectFirst("a.chip-otherwise");
        assertThat(otherwise.attr("href")).isEqualTo("?q=%22tourneur%22");
        assertThat(otherwise.text()).as("understood without its tooltip").isEqualTo("en texte");
        assertThat(otherwise.attr("aria-label")).contains("tourneur").endsWith(otherwise.text());
    }

    @Test
    void a_search_that_finds_little_leads_on_by_links_and_shows_apart_what_misses_one_thing() {
        SearchCriteria asked = PARAMETERS
                .read(Map.of("process", List.of("MACH.TURN"), "tol", List.of("IT0")))
                .state()
                .criteria();
        search.nothing = true;
        search.waysOut = new WaysOut(
                List.of(WayOut.by(
                        new Change(Change.Kind.DROPPED, Facet.TOLERANCE, asked.without(Facet.TOLERANCE), 10), 12)),
                List.of(new NearMiss(Samples.hit("Presque SA"), Facet.TOLERANCE)));

        Element body = page(Map.of("process", List.of("MACH.TURN"), "tol", List.of("IT0")))
                .body();

        assertThat(body.select(".empty-state").text()).isEqualTo("Aucune fiche ne répond à tous les critères");
        assertThat(body.select("a.way").attr("href")).isEqualTo("?process=MACH.TURN");
        assertThat(body.select("a.way").text()).endsWith("12 fiches");
        assertThat(body.select(".near-miss .hit-name").text()).startsWith("Presque SA");
        assertThat(body.select(".hits:not(.near-misses .hits)")).isEmpty();
    }

    @Test
    void where_enough_is_found_nothing_else_is_asked() {
        page(Map.of());
        page(Map.of("process", List.of("MACH.TURN"), "band", List.of("to-confirm")));

        assertThat(search.ledOn).isZero();
    }

    @Test
    void what_the_page_with_scripts_asks_later_was_asked_by_its_document() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        Map<String, List<String>> asked = Map.of("q", List.of("Dupond"), "process", List.of("MACH.TURN"));
        SearchState state = PARAMETERS.read(asked).state();
        search.nothing = true;
        search.misspelt = List.of(new Misspelt("Dupond", "Dupont"));
        Wording wording = Words.FRENCH;
        Supplier<WaysOut> ways = ServedWaysOut.answer(search, state.criteria(), 0);
        Supplier<List<Misspelt>> words =
                new TryWithMarkup(search, (_, read) -> read, new Addresses(PARAMETERS), wording).misspelt(state);

        page(asked);
        RequestContextHolder.resetRequestAttributes();

        assertThat(words.get()).isEqualTo(search.misspelt);
        assertThat(search.spelt).isEqualTo(1);
        assertThat(ways.get()).isEqualTo(search.waysOut);
        assertThat(search.ledOn).isEqualTo(1);
    }

    @Test
    void words_that_no_fiche_holds_are_named_with_the_nearest_ones_as_links() {
        search.misspelt = List.of(new Misspelt("Dupond", "Dupont"));

        Element lines = page(Map.of("q", List.of("Dupond"))).body().expectFirst(".try-with");

        assertThat(lines.text()).contains("Dupond");
        assertThat(lines.select("a").eachAttr("href")).containsExactly("?q=Dupont", "?q=%22Dupond%22");
    }

    @Test
    void words_alone_that_find_nothing_lead_to_other_words_or_to_all_fiches_and_to_no_filter() {
        search.noSuchWords = true;

        Element empty = page(Map.of("q", List.of("zzzqqq"), "sort", List.of("fresh")))
                .body()
                .expectFirst(".empty-state");

        assertThat(empty.text()).startsWith("Aucune fiche ne contient ces mots").doesNotContain("filtre");
        assertThat(empty.expectFirst("a").attr("href")).isEqualTo("?sort=fresh");
    }

    @Test
    void the_form_asks_again_what_was_asked() {
        Map<String, List<String>> asked = Map.of(
                "q", List.of("Dupont"),
                "process", List.of("MACH.TURN"),
                "tol", List.of("20um"),
                "near", List.of("42218:80"),
                "dep", List.of("42"),
                "availability", List.of("available"),
                "sort", List.of("fresh"));
        Element form = page(asked).body().expectFirst("form");

        SearchCriteria again = PARAMETERS.read(sent(form)).state().criteria();

        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.attr("action")).isEqualTo("chercher");
        assertThat(again).isEqualTo(PARAMETERS.read(asked).state().criteria());
        assertThat(PARAMETERS.read(sent(form)).problems()).isEmpty();
    }

    @Test
    void the_results_are_before_the_filters_where_these_have_no_room_and_links_open_and_close_them() {
        Element body = page(Map.of("process", List.of("MACH.TURN"))).body();

        assertThat(body.select(".results-header > a.facets-open").attr("href")).isEqualTo("?process=MACH.TURN#facets");
        assertThat(body.select("aside#facets.served-facets")).hasSize(1);
        assertThat(body.select("#facets .served-go > a").attr("href")).isEqualTo("?process=MACH.TURN#results");
        assertThat(body.select(".search-body > #results > .hits")).hasSize(1);
        assertThat(body.select("#facets input[type=search]"))
                .as("the box stays above the results")
                .isEmpty();
    }

    @Test
    void all_that_is_asked_can_be_taken_back_at_once() {
        assertThat(page(Map.of("process", List.of("MACH.TURN"), "q", List.of("Dupont"), "sort", List.of("fresh")))
                        .body()
                        .select(".chips a.clear-all")
                        .attr("href"))
                .isEqualTo("?sort=fresh");
        assertThat(page(Map.of("q", List.of("Dupont"))).body().select("a.clear-all"))
                .hasSize(1);
        assertThat(page(Map.of()).body().select("a.clear-all")).isEmpty();
    }

    @Test
    void a_tree_shows_its_roots_and_opens_by_links_down_to_what_is_chosen() {
        Element closed = page(Map.of()).body();
        assertThat(closed.select("input[name=process]").eachAttr("value"))
                .contains("MACH")
                .doesNotContain("MACH.TURN");
        assertThat(closed.select("li:has(input[value=MACH]) > a").attr("href"))
                .as("and leads back to where it stands, in the drawer of a narrow screen too")
                .isEqualTo("?open=process%3AMACH#facet-process");
        assertThat(closed.select("details#facet-process")).hasSize(1);

        assertThat(page(Map.of("open", List.of("process:MACH")))
                        .body()
                        .select("input[name=process]")
                        .eachAttr("value"))
                .contains("MACH.TURN");
        assertThat(page(Map.of("process", List.of("MACH.TURN.CNC")))
                        .body()
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("MACH.TURN.CNC");
    }

    @Test
    void what_is_found_is_to_be_had_as_a_file_by_a_link() {
        assertThat(page(Map.of("process", List.of("MACH.TURN"), "after", List.of(SearchDouble.CURSOR)))
                        .body()
                        .select(".results-header > .export-menu > .export a")
                        .eachAttr("href"))
                .as("in the same place as on the page with scripts")
                .containsExactly(
                        "api/v1/fiches/export.xlsx?process=MACH.TURN&lang=fr",
                        "api/v1/fiches/export.csv?process=MACH.TURN&lang=fr");

        search.limited = true;
        assertThat(page(Map.of()).body().select(".export")).isEmpty();
    }

    @Test
    void pages_follow_each_other_by_links() {
        assertThat(page(Map.of()).body().select("a[rel=next]").attr("href")).isEqualTo("?after=" + SearchDouble.CURSOR);
        assertThat(page(Map.of("after", List.of(SearchDouble.CURSOR)))
                        .body()
                        .select(".hit-name")
                        .text())
                .startsWith("Seconde page");
    }

    @Test
    void a_cursor_that_leads_nowhere_is_told_above_the_first_page() {
        Element body = page(Map.of("after", List.of(SearchDouble.LOST))).body();

        assertThat(body.select(".notice").text()).contains(SearchDouble.LOST);
        assertThat(body.select(".hit-name").text()).startsWith("Ateliers Dupont");
    }

    @Test
    void what_was_not_understood_is_said_and_text_stays_text() {
        Element body = page(Map.of("q", List.of(Samples.HARM), "process", List.of("NONSENSE")))
                .body();

        assertThat(body.select(".notice").text()).contains("NONSENSE");
        assertThat(body.select("img")).isEmpty();
        assertThat(body.select("input[name=q]").attr("value")).isEqualTo(Samples.HARM);
    }

    @Test
    void of_many_mistakes_the_first_are_told() {
        Element notice = page(Map.of("process", List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7")))
                .body()
                .expectFirst(".notice");

        assertThat(notice.select("p")).hasSize(6);
        assertThat(notice.text()).startsWith("Plusieurs parties").contains("N1").doesNotContain("N6");
    }

    @Test
    void while_nobody_answers_the_page_says_so() {
        search.away = true;

        ServedPage page = page(Map.of());

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body().select(".notice").text()).contains("momentanément indisponible");
    }

    @Test
    void while_only_names_are_found_the_page_says_so() {
        search.limited = true;

        assertThat(page(Map.of()).body().select(".notice").text()).contains("limitée");
        assertThat(page(Map.of("process", List.of("MACH")))
                        .body()
                        .select(".notice")
                        .text())
                .contains("limitée");
    }

    /** What a browser would send of a form as it stands. */
    private static Map<String, List<String>> sent(Element form) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        form.select("input").stream()
                .filter(input -> !input.attr("type").equals("checkbox") || input.hasAttr("checked"))
                .forEach(input -> parameters.merge(
                        input.attr("name"),
                        List.of(input.attr("value")),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
        return parameters;
    }

    private ServedPage page(Map<String, List<String>> parameters) {
        return pages.page(new ServedRequest("/", parameters, Locale.FRENCH, "https://annuaire.example/"));
    }
}
