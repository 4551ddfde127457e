package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.search.Facet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UnderstandApiTest extends ApiServerTest {

    @Test
    void says_what_was_read_and_how_to_search_for_it() throws Exception {
        String body = understand("tournage de carters en inox 316L, Ra 0,8, sans chromage", "&lang=en");

        assertThat(Json.texts(body, "$.read[*].words")).containsExactly("tournage", "inox 316L", "Ra 0,8");
        assertThat(Json.texts(body, "$.read[*].aspect")).containsExactly("process", "material", "roughness");
        assertThat(Json.texts(body, "$.read[0].labels[*]")).containsExactly("Turning");
        assertThat(Json.texts(body, "$.read[1].values[*]")).containsExactly("INOX.AUST.316L");
        assertThat((Integer) JsonPath.read(body, "$.read[1].start")).isEqualTo(23);
        assertThat(Json.keys(body, "$.read[2]")).doesNotContain("parameter");
        assertThat(Json.texts(body, "$.refused[*]")).containsExactly("sans chromage");
        assertThat((String) JsonPath.read(body, "$.rest")).isEqualTo("carters");
        assertThat(Json.texts(body, "$.parameters.process[*]")).containsExactly("MACH.TURN");
        assertThat(Json.texts(body, "$.parameters.q_optional[*]")).containsExactly("true");
    }

    @Test
    void what_it_gives_can_be_searched_as_it_is() throws Exception {
        String query = JsonPath.read(understand("tournage 316L à 50 km de Lyon", ""), "$.query");

        assertThat(get("/api/v1/fiches?" + query).statusCode()).isEqualTo(200);
        assertThat(search.criteria().chosen(Facet.MATERIAL)).containsExactly("INOX.AUST.316L");
        assertThat(search.criteria().near()).isNotNull();
    }

    @Test
    void the_search_itself_takes_words_as_words() throws Exception {
        get("/api/v1/fiches?q=tournage%20316L");

        assertThat(search.criteria().text()).isEqualTo("tournage 316L");
        assertThat(search.criteria().isFiltered()).isFalse();
    }

    @Test
    void reads_nothing_of_nothing() throws Exception {
        assertThat(get("/api/v1/understand").statusCode()).isEqualTo(200);
        assertThat((String) JsonPath.read(understand("", ""), "$.query")).isEmpty();
    }

    private String understand(String text, String more) throws Exception {
        return get("/api/v1/understand?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + more)
                .body();
    }
}
