package fr.productionfrance.annuaire.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageHeadTest {

    private static final String SITE = "https://annuaire.example/";
    private static final BrandSettings BRAND = new BrandSettings(
            "Annuaire",
            "Cluster",
            "assets/logo.png",
            "#0b5688",
            "#7cc0f0",
            List.of(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN));

    private final PageHead heads = new PageHead(BRAND);

    @Test
    void each_language_has_an_address_and_the_first_needs_no_mention() {
        Document french = written(page("Dupont", "fiche/dupont", ""), Locale.FRENCH);
        Document german = written(page("Dupont", "fiche/dupont", ""), Locale.GERMAN);

        assertThat(french.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + "fiche/dupont");
        assertThat(german.select("link[rel=canonical]").attr("href")).isEqualTo(SITE + "fiche/dupont?lang=de");
        for (Document either : List.of(french, german)) {
            assertThat(either.select("link[rel=alternate]").stream()
                            .map(link -> link.attr("hreflang") + " " + link.attr("href")))
                    .containsExactly(
                            "fr " + SITE + "fiche/dupont",
                            "en " + SITE + "fiche/dupont?lang=en",
                            "de " + SITE + "fiche/dupont?lang=de",
                            "x-default " + SITE + "fiche/dupont");
        }
    }

    @Test
    void other_sites_show_title_description_and_logo() {
        Document document = written(page("Dupont", "fiche/dupont", "Tournage, fraisage."), Locale.FRENCH);

        assertThat(document.title()).isEqualTo("Dupont · Annuaire");
        assertThat(document.select("meta[name=description]").attr("content")).isEqualTo("Tournage, fraisage.");
        assertThat(content(document, "og:title")).isEqualTo("Dupont");
        assertThat(content(document, "og:description")).isEqualTo("Tournage, fraisage.");
        assertThat(content(document, "og:url")).isEqualTo(SITE + "fiche/dupont");
        assertThat(content(document, "og:site_name")).isEqualTo("Annuaire");
        assertThat(content(document, "og:image")).isEqualTo(SITE + "assets/logo.png");
    }

    @Test
    void a_page_without_an_address_is_not_to_be_indexed() {
        Document document = written(ServedPage.refusal(404, "Non", "Rien"), Locale.FRENCH);

        assertThat(document.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
        assertThat(document.select("link")).isEmpty();
    }

    @Test
    void no_text_ends_its_attribute_its_title_or_its_script() {
        String harm = "\"></title></script><script>alert(1)</script><!--\u2028&amp;";
        String data = "{\"name\":\"" + harm.replace("\"", "\\\"") + "\"}";
        ServedPage page =
                new ServedPage(200, harm, harm, Optional.of("fiche/x"), Optional.of(data), List.of(), new Element("p"));

        Document read = Jsoup.parse(written(page, Locale.FRENCH).outerHtml());

        assertThat(read.select("script")).hasSize(1);
        assertThat(read.title()).contains("</script><script>");
        assertThat(read.select("meta[name=description]").attr("content")).isEqualTo(harm);
        String kept = read.expectFirst("script[type=application/ld+json]").data();
        assertThat(kept).doesNotContain("<", ">", "\u2028");
        assertThat((String) JsonPath.read(kept, "$.name")).isEqualTo(harm);
    }

    private static String content(Document document, String property) {
        return document.select("meta[property=" + property + "]").attr("content");
    }

    private static ServedPage page(String title, String address, String description) {
        return new ServedPage(
                200, title, description, Optional.of(address), Optional.empty(), List.of(), new Element("p"));
    }

    private Document written(ServedPage page, Locale locale) {
        Document document = Document.createShell("");
        heads.write(document, page, new ServedRequest("/", Map.of(), locale, SITE));
        return document;
    }
}
