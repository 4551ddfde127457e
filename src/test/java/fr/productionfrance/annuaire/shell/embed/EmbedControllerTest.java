package fr.productionfrance.annuaire.shell.embed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.access.EmbedSettings;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.shell.BrandSettings;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

class EmbedControllerTest {

    private static final String LISTED = "https://www.cluster.example";

    private final BrandSettings brand =
            new BrandSettings("Annuaire", "Mécaloire", "", "#0b5688", "#7cc0f0", List.of(Locale.FRENCH));

    @Test
    void while_no_site_is_listed_there_is_no_such_page() throws Exception {
        MockHttpServletResponse answer = answer(List.of(), Map.of());

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void the_page_around_is_told_of_where_it_is_listed_and_never_otherwise() throws Exception {
        assertThat(html(Map.of("around", LISTED)).attr("data-around")).isEqualTo(LISTED);
        assertThat(html(Map.of("around", "https://evil.example")).hasAttr("data-around"))
                .isFalse();
        assertThat(html(Map.of("around", "*")).hasAttr("data-around")).isFalse();
        assertThat(html(Map.of()).hasAttr("data-around")).isFalse();
    }

    @Test
    void what_is_for_the_frame_is_told_apart_from_the_search_and_kept_for_its_forms() throws Exception {
        Document page = Jsoup.parse(answer(
                        List.of(LISTED),
                        Map.of("around", LISTED, "theme", "dark", "accent", "no colour", "process", "MACH"))
                .getContentAsString());

        assertThat(page.select("body").text()).isEqualTo("[process] [accent, around, theme]");
        assertThat(page.expectFirst("html").attr("data-scheme")).isEqualTo("dark");
        assertThat(page.expectFirst("html").attr("data-ignored")).isEqualTo("accent");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
        assertThat(page.select("base").attr("href")).isEqualTo("/under/");
    }

    private Element html(Map<String, String> parameters) throws Exception {
        return Jsoup.parse(answer(List.of(LISTED), parameters).getContentAsString())
                .expectFirst("html");
    }

    private MockHttpServletResponse answer(List<String> origins, Map<String, String> parameters) throws Exception {
        EmbedController controller = new EmbedController(
                new EmbedSettings(origins),
                brand,
                (request, kept) -> new ServedPage(
                        200,
                        "Annuaire",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        new Element("main")
                                .text(request.parameters().keySet() + " "
                                        + kept.keySet().stream().sorted().toList())),
                _ -> "https://annuaire.example/",
                new FixedLocaleResolver(Locale.FRENCH));
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/embed");
        request.setContextPath("/under");
        request.setParameters(parameters);
        MockHttpServletResponse response = new MockHttpServletResponse();
        controller.show(request, response);
        return response;
    }
}
