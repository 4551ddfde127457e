package fr.productionfrance.annuaire.search.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.productionfrance.annuaire.search.FicheListing;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SitemapControllerTest {

    private final Listing listing = new Listing();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new SitemapController(listing, _ -> "https://annuaire.example/"),
                    new RobotsController(_ -> "https://annuaire.example/"))
            .build();

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "45000, 1", "45001, 2", "100000, 3"})
    void the_index_names_as_many_files_as_the_fiches_need(long fiches, int files) throws Exception {
        listing.count = fiches;

        String index = get("/sitemap.xml").getContentAsString();

        assertThat(index)
                .startsWith("<?xml version='1.0' encoding='UTF-8'?><sitemapindex")
                .contains("<loc>https://annuaire.example/sitemap/pages.xml</loc>")
                .contains("<loc>https://annuaire.example/sitemap/fiches-" + files + "-" + files + ".xml</loc>")
                .doesNotContain("fiches-" + (files + 1) + "-");
    }

    @Test
    void a_file_holds_each_fiche_with_the_day_of_its_last_change() throws Exception {
        MockHttpServletResponse answer = get("/sitemap/fiches-2-3.xml");

        assertThat(answer.getContentType()).startsWith(MediaType.APPLICATION_XML_VALUE);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(answer.getContentAsString())
                .contains("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
                .contains("<url><loc>https://annuaire.example/fiche/part-1-of-3</loc>"
                        + "<lastmod>2026-03-09</lastmod></url>")
                .endsWith("</urlset>");
    }

    @ParameterizedTest
    @CsvSource({"/sitemap/fiches-0-3.xml", "/sitemap/fiches-4-3.xml", "/sitemap/fiches-1-1001.xml", "/sitemap/x.xml"})
    void a_file_that_no_index_names_is_not_found(String path) throws Exception {
        assertThat(get(path).getStatus()).isEqualTo(404);
    }

    @Test
    void without_the_index_there_is_none_for_the_moment() throws Exception {
        listing.away = true;

        for (String path : new String[] {"/sitemap.xml", "/sitemap/fiches-1-1.xml"}) {
            MockHttpServletResponse answer = get(path);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeader("Retry-After")).isEqualTo("120");
            assertThat(answer.getContentAsString()).isEmpty();
        }
    }

    @Test
    void what_was_begun_is_broken_off_and_not_ended_as_if_it_were_all() {
        listing.awayAfterwards = true;

        assertThatThrownBy(() -> get("/sitemap/fiches-1-1.xml")).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void machines_are_told_what_is_not_for_them_and_where_the_sitemap_is() throws Exception {
        assertThat(get("/robots.txt").getContentAsString())
                .startsWith("User-agent: *\n")
                .contains(
                        "\nDisallow: /admin\n",
                        "\nDisallow: /api\n",
                        "\nDisallow: /chercher\n",
                        "\nDisallow: /?\n",
                        "\nAllow: /?lang=\n")
                .contains("\nSitemap: https://annuaire.example/sitemap.xml\n")
                .doesNotContain("Disallow: /\n");
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    /** One fiche a part, named after it. */
    private static final class Listing implements FicheListing {

        private long count;
        private boolean away;
        private boolean awayAfterwards;

        @Override
        public long count() {
            fail(away);
            return count;
        }

        @Override
        public void read(int part, int parts, Reader reader) throws IOException {
            fail(away);
            for (int fiche = 0; awayAfterwards && fiche < 1000; fiche++) {
                reader.take("fiche-" + fiche, LocalDate.of(2026, 3, 9));
            }
            fail(awayAfterwards);
            reader.take("part-" + part + "-of-" + parts, LocalDate.of(2026, 3, 9));
        }

        private static void fail(boolean away) {
            if (away) {
                throw new SearchUnavailableException("away", new IllegalStateException());
            }
        }
    }
}
