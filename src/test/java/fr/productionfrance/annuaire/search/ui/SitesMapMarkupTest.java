package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.nomenclature.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SitesMapMarkupTest {

    @Test
    void shows_the_sites_whose_place_is_known_and_stays_hidden_without_a_script() {
        Element map = map(MapSettings.NO_TILES, Samples.HARM);

        assertThat(map.hasAttr("hidden")).isTrue();
        List<Map<String, Object>> sites = JsonPath.read(map.attr("sites"), "$");
        assertThat(sites).hasSize(1);
        assertThat(sites.getFirst()).containsKeys("lat", "lon", "name");
        assertThat(map.children()).isEmpty();
        assertThat(map.hasAttr("tiles")).isFalse();
    }

    @Test
    void names_the_tile_server_and_shows_its_attribution_as_text() {
        Element map = map(new MapSettings("https://tiles.example.org/{z}/{x}/{y}.png", "© <b>X</b> & Y"), "Dupont");

        assertThat(map.attr("tiles")).isEqualTo("https://tiles.example.org/{z}/{x}/{y}.png");
        assertThat(Jsoup.parse(map.attr("attribution")).text()).isEqualTo("© <b>X</b> & Y");
    }

    @ParameterizedTest
    @EnumSource
    void brings_every_word_that_the_browser_puts_together(Language language) {
        MapLook look = new MapLook(MapSettings.NO_TILES, Words.in(language));
        Map<String, String> texts = JsonPath.read(look.ofResults("label").get("texts"), "$");

        assertThat(texts).hasSize(13).containsEntry("label", "label");
        assertThat(texts).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(List.of("cell", "located", "unlocated"))
                .allSatisfy(key -> assertThat(texts.get(key + ".other")).contains("#"));
    }

    private static Element map(MapSettings settings, String name) {
        Element section = new SitesMapMarkup(new MapLook(settings, Words.FRENCH), Words.FRENCH)
                .section(Samples.fiche(name, null, null))
                .orElseThrow();
        return Objects.requireNonNull(
                Jsoup.parseBodyFragment(section.outerHtml()).selectFirst(MapLook.TAG));
    }
}
