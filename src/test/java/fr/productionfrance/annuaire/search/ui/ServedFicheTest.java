package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import fr.productionfrance.annuaire.search.FicheView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedFicheTest {

    private static final String SITE = "https://annuaire.example/";

    private final SearchDouble search = new SearchDouble();
    private final ServedFiche pages = new ServedFiche(search, Words.NOMENCLATURE, Words.PLACES, new Words.Bundles());

    @Test
    void the_page_holds_what_the_fiche_s_page_holds() {
        ServedPage page = page("/fiche/ateliers-dupont");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo("Ateliers Dupont, Firminy");
        assertThat(page.address()).contains("fiche/ateliers-dupont");
        assertThat(page.description())
                .startsWith("Ateliers Dupont, Firminy : Tournage")
                .contains("EN 9100");
        assertThat(page.body().select("h1").text()).startsWith("Ateliers Dupont");
        assertThat(page.body().select("table.capabilities tbody tr")).isNotEmpty();
        assertThat(page.body().select("a[href^=mailto:]")).hasSize(1);
        assertThat(page.body().select("a.back").attr("href")).isEqualTo("./");
    }

    @Test
    void similar_fiches_say_where_they_are_and_what_they_have_in_common() {
        Element similar = page("/fiche/ateliers-dupont").body().expectFirst(".fiche-similar li");

        assertThat(similar.select("a").attr("href")).isEqualTo("fiche/forges-durand");
        assertThat(similar.text())
                .startsWith("Forges Durand démo Unieux (42) · 3")
                .contains("Fait aussi : Tournage")
                .contains("1 autre · en ");
    }

    @Test
    void search_engines_are_told_who_where_what_and_how_certified() {
        String data = page("/fiche/ateliers-dupont").data().orElseThrow();

        assertThat((String) JsonPath.read(data, "$['@type']")).isEqualTo("LocalBusiness");
        assertThat((String) JsonPath.read(data, "$.url")).isEqualTo(SITE + "fiche/ateliers-dupont");
        assertThat((String) JsonPath.read(data, "$.legalName")).isEqualTo("DUPONT SAS");
        assertThat((String) JsonPath.read(data, "$.iso6523Code")).isEqualTo("0002:123456782");
        assertThat((String) JsonPath.read(data, "$.address.addressLocality")).isEqualTo("Firminy");
        assertThat(JsonPath.<List<String>>read(data, "$.knowsAbout")).isNotEmpty();
        assertThat(JsonPath.<List<String>>read(data, "$.hasCertification[*].expires"))
                .as("certificates that are valid, and no other")
                .containsExactly("2028-01-31");
    }

    @Test
    void a_fiche_that_says_nothing_has_data_all_the_same() {
        FicheView blank = Samples.blankFiche();

        String data = new FicheData(Words.facets()).json(blank, SITE, "fiche/rien");

        assertThat((String) JsonPath.read(data, "$['@type']")).isEqualTo("Organization");
        assertThat(JsonPath.<Map<String, Object>>read(data, "$"))
                .containsOnlyKeys("@context", "@type", "@id", "url", "name", "legalName", "iso6523Code");
        assertThat(new FicheSummary(blank, Words.facets(), Words.FRENCH).description())
                .isEmpty();
    }

    @Test
    void an_address_that_never_was_a_fiche_s_is_not_found_and_one_that_was_is_gone() {
        search.withdrawn = "forges-durand";

        assertThat(page("/fiche/nobody").status()).isEqualTo(404);
        ServedPage gone = page("/fiche/forges-durand");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.address()).isEmpty();
        assertThat(gone.body().text()).contains("retirée de l’annuaire");
        assertThat(gone.body().select("a.button").attr("href")).as("leads on").isEqualTo("./");
    }

    @Test
    void a_fiche_that_became_part_of_another_leads_on_to_it_and_no_other_does() {
        search.withdrawn = "forges-durand";
        assertThat(moved("/fiche/forges-durand")).isEmpty();

        search.successor = Optional.of("ateliers-dupont");

        assertThat(moved("/fiche/forges-durand")).contains("fiche/ateliers-dupont");
        assertThat(moved("/fiche/ateliers-dupont")).isEmpty();
        assertThat(moved("/fiche/nobody")).isEmpty();
        search.away = true;
        assertThat(moved("/fiche/forges-durand")).isEmpty();
    }

    @Test
    void while_nobody_answers_the_page_says_that_it_is_for_the_moment() {
        search.away = true;

        assertThat(page("/fiche/ateliers-dupont").status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fiche", "/fiche/", "/fiche/a/b", "/fiches/a"})
    void other_addresses_are_none_of_its_pages(String path) {
        assertThat(pages.serves(path)).isFalse();
    }

    private ServedPage page(String path) {
        assertThat(pages.serves(path)).isTrue();
        return pages.page(request(path));
    }

    private Optional<String> moved(String path) {
        return pages.movedTo(request(path));
    }

    private static ServedRequest request(String path) {
        return new ServedRequest(path, Map.of(), Locale.FRENCH, SITE);
    }
}
