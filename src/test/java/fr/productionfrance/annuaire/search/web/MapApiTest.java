package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.SearchUnavailableException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapApiTest extends ApiServerTest {

    @Test
    void takes_the_parameters_of_the_search_and_those_of_the_window() throws Exception {
        HttpResponse<String> answer =
                get("/api/v1/map?process=MACH&area=45.3,4.1,45.7,4.8&band=to-confirm&bounds=44.9,3.5,46.1,5.2&zoom=9");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(search.criteria().chosen(Facet.PROCESS)).containsExactly("MACH");
        assertThat(search.criteria().area()).isEqualTo(new Area(45.3, 4.1, 45.7, 4.8));
        assertThat(search.page().band()).isEqualTo(Band.TO_CONFIRM);
        assertThat(search.window()).isEqualTo(new MapWindow(new Area(44.9, 3.5, 46.1, 5.2), 9));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache, public");
        assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    @Test
    void without_a_window_it_is_the_whole_map() throws Exception {
        get("/api/v1/map?q=inox");

        assertThat(search.criteria().text()).isEqualTo("inox");
        assertThat(search.window()).isEqualTo(MapWindow.EVERYTHING);
    }

    @Test
    void tells_how_many_there_are_and_where() throws Exception {
        String body = get("/api/v1/map").body();

        assertThat((Integer) JsonPath.read(body, "$.found")).isEqualTo(312);
        assertThat((Integer) JsonPath.read(body, "$.located")).isEqualTo(310);
        assertThat((Integer) JsonPath.read(body, "$.shown")).isEqualTo(301);
        assertThat(Json.texts(body, "$.extent[*]")).containsExactly("45.0", "4.0", "46.0", "5.0");
        assertThat(Json.keys(body, "$.pins[0]")).isEqualTo(Set.of("slug", "name", "city", "departement", "lat", "lon"));
        assertThat((Double) JsonPath.read(body, "$.pins[0].lat")).isEqualTo(45.4);
        assertThat((Integer) JsonPath.read(body, "$.cells[0].fiches")).isEqualTo(301);
        assertThat(Json.texts(body, "$.cells[0].area[*]")).containsExactly("45.25", "4.25", "45.5", "4.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "map?bounds=46,4,45,5",
                "map?bounds=45,170,46,190",
                "map?bounds=everywhere",
                "map?zoom=21",
                "map?zoom=9.5",
                "map?area=45,4,45,5",
                "map?nonsense=1",
                "fiches?area=45,5,46,4",
                "fiches?area=45,4,46",
                "fiches?bounds=45,4,46,5"
            })
    void refuses_what_is_illegal_and_says_what_is_accepted(String path) throws Exception {
        HttpResponse<String> answer = get("/api/v1/" + path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.texts(answer.body(), "$.errors[*].accepted")).hasSize(1);
    }

    @Test
    void says_when_there_is_no_map_for_the_moment() throws Exception {
        search.failsWith(new SearchUnavailableException("away", null));

        HttpResponse<String> answer = get("/api/v1/map");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void is_described_with_its_parameters_and_answers() throws Exception {
        String description = get("/api/openapi").body();
        String map = "$.paths['/api/v1/map'].get";

        assertThat(Json.texts(description, map + ".parameters[*].name")).contains("bounds", "zoom", "area", "process");
        assertThat(Json.keys(description, map + ".responses")).containsAll(List.of("200", "304", "400", "429", "503"));
        assertThat(Json.keys(description, "$.components.schemas")).contains("FicheMap", "FichePin", "FicheCell");
    }
}
