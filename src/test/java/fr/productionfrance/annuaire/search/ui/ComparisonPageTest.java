package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.design.ServedPage;
import fr.productionfrance.annuaire.design.ServedRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

    private final SearchDouble search = new SearchDouble();
    private final ComparisonPage pages =
            new ComparisonPage(search, Words.NOMENCLATURE, Words.PLACES, new Words.Bundles());

    @Test
    void stands_fiches_side_by_side_on_what_they_make() {
        ServedPage page = page("ateliers-dupont", "rien");
        Element table = page.body().expectFirst("table");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address()).isEmpty();
        assertThat(table.select("thead th a[href^=fiche/]").eachText()).containsExactly("Ateliers Dupont", "Rien");
        Element own = table.expectFirst("tr:has(th:contains(Procédés et matières))");
        assertThat(own.select("td").get(0).text()).contains("Usinage (enlèvement de matière) Tournage · ");
        assertThat(own.select("td").get(1).text()).contains("rien d’autre");
        assertThat(own.hasAttr("data-differs")).isFalse();
        Element certificates = table.expectFirst("tr:has(th:contains(Certifications))");
        assertThat(certificates.select("td").get(0).text())
                .as("valid ones alone")
                .contains("9100")
                .doesNotContain("9001");
        assertThat(table.select("tr:has(th:contains(Effectif)) td").eachText()).hasSize(2);
    }

    @Test
    void one_alone_or_none_says_how_many_it_takes_and_leads_to_the_list() {
        Element one = page("ateliers-dupont").body();

        assertThat(one.select("table")).isEmpty();
        assertThat(one.select(".notice").text()).contains("au moins 2 fiches");
        assertThat(one.select("a").eachAttr("href")).containsExactly("liste?fiches=ateliers-dupont");
        assertThat(page().body().select("a").eachAttr("href")).containsExactly("liste");
    }

    @Test
    void five_are_refused_with_their_number() {
        Element five = page("a,b,c,d,e").body();

        assertThat(five.select("table")).isEmpty();
        assertThat(five.select(".notice").text()).contains("4 fiches au plus", "en nomme 5");
    }

    @Test
    void what_is_not_published_is_named_beside_those_that_are() {
        Element body = page("ateliers-dupont,rien,nobody").body();

        assertThat(body.select("thead th")).hasSize(3);
        assertThat(body.select(".notice").text()).endsWith("n’est plus publiée : nobody");
    }

    @Test
    void one_that_became_part_of_another_stands_there_as_that_one_and_never_beside_it() {
        search.withdrawn = "tournage-durand";
        search.successor = Optional.of("ateliers-dupont");

        Element two = page("tournage-durand,rien").body();
        Element one = page("tournage-durand,ateliers-dupont").body();

        assertThat(two.select("thead th a[href^=fiche/]").eachText()).containsExactly("Ateliers Dupont", "Rien");
        assertThat(two.select(".notice")).isEmpty();
        assertThat(one.select("table")).isEmpty();
        assertThat(one.select(".notice").text()).contains("au moins 2 fiches").doesNotContain("tournage-durand");
    }

    @Test
    void while_nobody_answers_it_says_so() {
        search.away = true;

        ServedPage page = page("ateliers-dupont,rien");

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body().text()).contains("momentanément indisponible");
    }

    private ServedPage page(String... fiches) {
        return pages.page(new ServedRequest(
                "/comparer", Map.of("fiches", List.of(fiches)), Locale.FRENCH, "https://annuaire.example/"));
    }
}
