package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SuggestApiTest extends ApiServerTest {

    @Test
    void suggests_in_groups_that_say_what_they_are() throws Exception {
        String body = suggest("tourn", "&lang=en").body();

        assertThat((String) JsonPath.read(body, "$.groups[0].title")).isEqualTo("Process");
        assertThat(Json.texts(body, "$.groups[0].suggestions[*].value")).contains("MACH.TURN");
        assertThat(Json.texts(body, "$.groups[0].suggestions[*].parameter")).containsOnly("process");
        assertThat(Json.texts(body, "$.groups[0].suggestions[*].text")).contains("Turning");
        assertThat((String) JsonPath.read(body, "$.summary")).matches("\\d+ suggestions");
    }

    @Test
    void a_suggestion_can_be_searched_as_it_is() throws Exception {
        String body = suggest("316L", "").body();
        String value = JsonPath.read(body, "$.groups[0].suggestions[0].value");

        assertThat(get("/api/v1/fiches?material=" + value).statusCode()).isEqualTo(200);
        assertThat(search.criteria().chosen(Facet.MATERIAL)).containsExactly("INOX.AUST.316L");
    }

    @Test
    void places_carry_their_departement() throws Exception {
        assertThat(suggest("saint-etien", "").body()).contains("Saint-Étienne", "Loire", "42218");
    }

    @Test
    void may_be_kept_for_a_minute_by_anyone() throws Exception {
        HttpResponse<String> response = suggest("tourn", "");

        assertThat(response.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=60", "public");
        assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
    }

    @Test
    void suggests_what_the_nomenclature_knows_while_the_search_is_away() throws Exception {
        search.failsWith(new SearchUnavailableException("away", new IllegalStateException()));

        assertThat(suggest("fraisag", "").statusCode()).isEqualTo(200);
        assertThat(Json.texts(suggest("fraisag", "").body(), "$.groups[0].suggestions[*].value"))
                .contains("MACH.MILL");
    }

    @Test
    void suggests_nothing_of_nothing() throws Exception {
        assertThat(Json.texts(get("/api/v1/suggest").body(), "$.groups[*].kind"))
                .isEmpty();
    }

    private HttpResponse<String> suggest(String typed, String more) throws Exception {
        return get("/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more);
    }
}
