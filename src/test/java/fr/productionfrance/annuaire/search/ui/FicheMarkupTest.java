package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.FicheView;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FicheMarkupTest {

    private final FicheMarkup markup = new FicheMarkup(Words.facets(), Words.FRENCH);

    @Test
    void shows_capabilities_by_family_of_processes() {
        Document page = written(Samples.fiche("Ateliers Dupont", null, null));
        assertThat(page.select(".capabilities .family").eachText()).containsExactly("Usinage (enlèvement de matière)");
        assertThat(page.select(".capabilities tbody th[scope=row]").eachText())
                .containsExactly("Tournage CN", "Usinage (enlèvement de matière)");
        assertThat(page.select(".capabilities td[data-column=Rugosité]").eachText())
                .first()
                .satisfies(text -> assertThat(text.replace('\u00a0', ' ')).isEqualTo("Ra 0,8 µm"));
    }

    @Test
    void shows_the_geometric_zone_pieces_a_year_and_series_under_what_they_go_with() {
        Document page = written(Samples.fiche("Ateliers Dupont", null, null));
        assertThat(plain(page.select(".capabilities td[data-column=Tolérance] .line")))
                .containsExactly("Géom. 5 µm");
        assertThat(plain(page.select(".capabilities td[data-column=Délai] .line")))
                .containsExactly("15 j série");
        assertThat(plain(page.select(".capabilities td[data-column=Lot] .line")))
                .containsExactly("10 000 p./an");
    }

    @Test
    void names_how_parts_are_inspected_and_which_papers_come_with_them_below_the_figures() {
        Document page = written(Samples.fiche("Ateliers Dupont", null, null));
        assertThat(plain(page.select(".capabilities .more .pair")))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Contrôle : ")
                .contains("MMT");
        assertThat(plain(page.select(".capabilities .more .pair")))
                .last()
                .asString()
                .isEqualTo("Documents : certificat matière 3.1, premier article (FAI), dossier PPAP");
        assertThat(page.select(".capabilities .continued th").attr("rowspan")).isEqualTo("2");
        assertThat(page.select(".capabilities tr:not(.continued) th[rowspan]")).isEmpty();
    }

    @Test
    void marks_what_the_member_says_of_itself_as_declared_and_since_when() {
        Document page = written(Samples.fiche("Ateliers Dupont", null, null));
        for (String section :
                List.of(".fiche-section:has(.certificates)", ".fiche-section:has(.machines)", ".fiche-facts")) {
            assertThat(page.select(section + " .fiche-said").text()).as(section).isEqualTo("déclaré 03/2026");
        }
        assertThat(page.select(".evidence-legend dt").eachText()).contains("déclaré");
    }

    @Test
    void says_non_renseigne_where_the_member_left_a_blank() {
        assertThat(written(Samples.fiche("Ateliers Dupont", null, null))
                        .select(".capabilities td.blank .visually-hidden")
                        .eachText())
                .isNotEmpty()
                .containsOnly("non renseigné");
    }

    @Test
    void explains_only_the_kinds_of_evidence_that_are_there() {
        assertThat(written(Samples.fiche("Ateliers Dupont", null, null))
                        .select(".evidence-legend dt")
                        .eachText())
                .containsExactly("audité", "déclaré", "selon code d’activité");
    }

    @Test
    void tells_a_valid_certificate_from_an_expired_one_and_from_one_without_a_date() {
        Document page = written(Samples.fiche("Ateliers Dupont", null, null));
        assertThat(page.select(".validity").eachAttr("data-validity")).containsExactly("valid", "expired", "unknown");
        assertThat(page.select(".validity").eachText())
                .containsExactly("valide jusqu’au 31 janv. 2028", "expiré le 31 janv. 2025", "échéance à confirmer");
    }

    @Test
    void brings_the_contact_one_step_away() {
        Document page = written(Samples.fiche("Ateliers Dupont", null, "www.dupont.example"));
        assertThat(page.select(".contact-mail").attr("href")).isEqualTo("mailto:anne@dupont.example");
        assertThat(page.select(".contact-phone").attr("href")).isEqualTo("tel:+33477000000");
        assertThat(page.select(".contact-web").attr("href")).isEqualTo("https://www.dupont.example");
        assertThat(page.select(".contact-web").attr("rel")).contains("noopener");
    }

    @Test
    void shows_a_presentation_as_paragraphs_of_text() {
        Document page = written(Samples.fiche("Ateliers Dupont", "Depuis 1950.\n\n" + Samples.HARM, null));
        assertThat(page.select(".fiche-presentation p").eachText()).containsExactly("Depuis 1950.", Samples.HARM);
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void stands_with_nothing_filled_in() {
        Document page = written(Samples.blankFiche());
        assertThat(page.select("h1").text()).isEqualTo("Rien");
        assertThat(page.select(".hit-place").text()).isEqualTo("lieu non renseigné");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.text()).contains("Aucune capacité n’est encore renseignée", "Aucun contact public");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "javascript://x.example/%0aalert(1)",
                "ftp://x.example",
                "not a site"
            })
    void makes_no_link_of_what_is_no_address_of_the_web(String typed) {
        assertThat(ContactMarkup.website(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dupont.example, https://dupont.example", "http://dupont.example/a, http://dupont.example/a"})
    void links_to_addresses_of_the_web(String typed, String address) {
        assertThat(ContactMarkup.website(typed)).hasToString("Optional[" + address + "]");
    }

    /** The texts with each space a plain one. */
    private static List<String> plain(Elements elements) {
        return elements.eachText().stream()
                .map(text -> text.replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
    }

    private Document written(FicheView fiche) {
        return Jsoup.parseBodyFragment(
                markup.page(fiche, List.of(), Optional.empty()).html());
    }
}
