package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ShortlistPageTest {

    private final SearchDouble search = new SearchDouble();
    private final ShortlistPage pages =
            new ShortlistPage(search, Words.NOMENCLATURE, Words.PLACES, new Words.Bundles());

    @Test
    void shows_the_fiches_of_its_address_in_their_order_each_to_be_ticked_for_a_comparison() {
        ServedPage page = page("rien,ateliers-dupont");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).as("for search engines").isEmpty();
        assertThat(page.body().select(".hit-name a").eachText()).containsExactly("Rien", "Ateliers Dupont");
        assertThat(page.body()
                        .select("form[action=comparer] input[name=fiches]")
                        .eachAttr("value"))
                .containsExactly("rien", "ateliers-dupont");
        assertThat(page.body().select("[data-fiche]").eachAttr("data-fiche"))
                .containsExactly("rien", "ateliers-dupont");
    }

    @Test
    void what_is_published_no_longer_is_said_and_can_be_taken_off() {
        Element body = page("ateliers-dupont,gone-one").body();

        assertThat(body.select(".notice:not([hidden])").text()).isEqualTo("Cette fiche n’est plus publiée : gone-one");
        assertThat(body.select(".gone [data-fiche]").eachAttr("data-fiche")).containsExactly("gone-one");
        assertThat(body.select("[data-shortlist-file]").eachAttr("href"))
                .containsExactly(
                        "api/v1/fiches/export.xlsx?lang=fr&fiches=ateliers-dupont",
                        "api/v1/fiches/export.csv?lang=fr&fiches=ateliers-dupont");
    }

    @Test
    void one_that_became_part_of_another_is_followed_there_and_shown_once() {
        search.withdrawn = "tournage-durand";
        search.successor = Optional.of("ateliers-dupont");

        Element body = page("tournage-durand,rien,ateliers-dupont").body();

        assertThat(body.select(".hit-name a").eachText()).containsExactly("Ateliers Dupont", "Rien");
        assertThat(body.select(".notice:not([hidden])")).isEmpty();
        assertThat(body.expectFirst(".shortlist").attr("data-moved"))
                .isEqualTo("{\"tournage-durand\":\"ateliers-dupont\"}");
        assertThat(body.select("[data-shortlist-file]").attr("href")).endsWith("&fiches=ateliers-dupont,rien");
    }

    @Test
    void one_that_leads_where_the_index_knows_none_yet_is_only_said_to_be_published_no_longer() {
        search.withdrawn = "tournage-durand";
        search.successor = Optional.of("forges-neuves");

        Element body = page("rien,tournage-durand").body();

        assertThat(body.select(".hit-name a").eachText()).containsExactly("Rien");
        assertThat(body.select(".gone [data-fiche]").eachAttr("data-fiche")).containsExactly("tournage-durand");
        assertThat(body.select("[data-moved]")).isEmpty();
    }

    @Test
    void what_depends_on_whose_list_it_is_stays_hidden_until_the_browser_says() {
        Element body = page("ateliers-dupont").body();

        assertThat(body.select("[data-when]"))
                .hasSize(3)
                .allSatisfy(part -> assertThat(part.hasAttr("hidden")).isTrue());
        assertThat(body.select("[data-when=other]").text()).contains("La vôtre n’a pas changé");
    }

    @Test
    void without_fiches_it_says_how_to_add_some() {
        assertThat(page("").body().select(".empty-state").text()).contains("Aucune fiche dans la liste");
        assertThat(page("<script>,..").body().select("script, .hit")).isEmpty();
    }

    @Test
    void a_link_that_names_too_many_says_how_many_are_not_shown() {
        String many = IntStream.range(0, 52).mapToObj(i -> "f" + i).collect(Collectors.joining(","));

        assertThat(page(many).body().select(".notice:not([hidden])").text())
                .contains("Une liste montre 50 fiches au plus : 2 de ce lien ne le sont pas.");
    }

    @Test
    void while_nobody_answers_it_says_so_and_that_the_list_is_kept() {
        search.away = true;

        ServedPage page = page("ateliers-dupont");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body().text()).contains("momentanément indisponible", "reste gardée");
    }

    private ServedPage page(String fiches) {
        return pages.page(new ServedRequest(
                "/liste", Map.of("fiches", List.of(fiches)), Locale.FRENCH, "https://annuaire.example/"));
    }
}
