package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.search.FicheHit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HitMarkupTest {

    private final HitMarkup markup = new HitMarkup(Words.facets(), Words.FRENCH);

    @Test
    void says_who_where_how_free_what_and_why() {
        Document row = written(Samples.hit("Ateliers Dupont"));
        assertThat(row.select(".hit-name").text()).isEqualTo("Ateliers Dupont démo");
        assertThat(row.select(".hit-place").text().replace('\u00a0', ' ')).isEqualTo("Firminy (42) · 12 km");
        assertThat(row.select(".state-badge[data-state=available]").text()).isEqualTo("disponible au 3 nov. 2026");
        assertThat(row.select(".hit-capability").text().replace('\u00a0', ' '))
                .startsWith("Tournage CN · ")
                .endsWith(" · ± 8 µm (IT6 à 20 mm) · Ø 320 × 600 mm · 1–500 p.");
        assertThat(row.select(".evidence[data-evidence=audited]").text()).isEqualTo("audité 03/2026");
        assertThat(row.select(".hit-certifications").text()).isEqualTo("EN 9100 · ISO 9001");
        assertThat(row.select(".hit-more").text()).isEqualTo("+ 6 autres capacités");
    }

    @Test
    void each_figure_stands_by_itself_so_that_no_line_ends_within_it() {
        Document row = written(Samples.hit("Ateliers Dupont"));
        assertThat(row.select(".hit-capability > .figure").eachText())
                .map(figure -> figure.replace('\u00a0', ' '))
                .containsExactly("± 8 µm (IT6 à 20 mm)", "Ø 320 × 600 mm", "1–500 p.");
    }

    @Test
    void is_a_real_link_to_the_fiche() {
        assertThat(written(Samples.hit("Ateliers Dupont")).select("a[href=fiche/ateliers-dupont]"))
                .hasSize(1);
    }

    @Test
    void says_to_the_map_where_it_is() {
        assertThat(written(Samples.hit("Ateliers Dupont")).select("[data-at=45.388,4.287]"))
                .hasSize(1);
        assertThat(written(Samples.blankHit()).select("[data-at]")).isEmpty();
    }

    @Test
    void says_what_a_fiche_leaves_open() {
        Document row = written(Samples.blankHit());
        assertThat(row.select(".hit-missing").text()).isEqualTo("À confirmer : Tolérance, Taille de lot");
        assertThat(row.select(".hit-place").text()).isEqualTo("lieu non renseigné");
        assertThat(row.select(".hit-capability").text()).isEqualTo("Capacités à préciser");
        assertThat(row.select(".state-badge, .evidence, .hit-more, .demo-mark")).isEmpty();
    }

    @Test
    void shows_markup_in_a_name_as_text() {
        Document row = written(Samples.hit(Samples.HARM));
        assertThat(row.select("img")).isEmpty();
        assertThat(row.select(".hit-name > a").text()).isEqualTo(Samples.HARM);
    }

    private Document written(FicheHit hit) {
        return Jsoup.parseBodyFragment(markup.list(List.of(hit)).outerHtml());
    }
}
