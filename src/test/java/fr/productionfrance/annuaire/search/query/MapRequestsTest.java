package fr.productionfrance.annuaire.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.search.Area;
import fr.productionfrance.annuaire.search.Band;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.MapWindow;
import fr.productionfrance.annuaire.search.SearchCriteria;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapRequestsTest {

    private static final Nomenclature NOMENCLATURE = Nomenclature.load();
    private static final SearchCriteria TURNING =
            SearchCriteria.EVERYTHING.withChoice(Facet.PROCESS, Set.of("MACH.TURN"));

    private final TileGrid grid = TileGrid.of(new MapWindow(new Area(45.2, 3.7, 46.3, 4.8), 8));

    @Test
    void counts_fiches_at_all_their_sites_where_no_capability_is_asked_for() {
        String json = json(MapRequests.cells(question(SearchCriteria.EVERYTHING), Band.CONFIRMED, grid));

        assertThat((Integer) JsonPath.read(json, "$.size")).isZero();
        assertThat((String) JsonPath.read(json, "$.aggregations.cells.geotile_grid.field"))
                .isEqualTo("point");
        assertThat((Integer) JsonPath.read(json, "$.aggregations.cells.geotile_grid.precision"))
                .isEqualTo(10);
        assertThat(json).doesNotContain("reverse_nested");
    }

    @Test
    void counts_fiches_at_the_sites_of_the_capabilities_that_are_asked_for() {
        String json = json(MapRequests.cells(question(TURNING), Band.CONFIRMED, grid));

        String places = "$.aggregations.nested.aggregations.together.aggregations";
        assertThat((String) JsonPath.read(json, places + ".cells.geotile_grid.field"))
                .isEqualTo("capabilities.point");
        for (String counted : List.of("cells", "located", "shown")) {
            Map<String, Object> within = JsonPath.read(json, places + "." + counted + ".aggregations.fiches");
            assertThat(within).as(counted).containsOnlyKeys("reverse_nested");
        }
    }

    @Test
    void leaves_open_at_which_site_what_is_to_be_confirmed_may_be() {
        String json = json(MapRequests.cells(question(TURNING), Band.TO_CONFIRM, grid));

        assertThat((String) JsonPath.read(json, "$.aggregations.cells.geotile_grid.field"))
                .isEqualTo("point");
    }

    @Test
    void asks_for_no_more_of_a_fiche_than_a_pin_shows() {
        String json = json(MapRequests.pins(question(TURNING), Band.CONFIRMED, grid));

        assertThat((Integer) JsonPath.read(json, "$.size")).isEqualTo(200);
        List<String> includes = JsonPath.read(json, "$._source.includes");
        assertThat(includes)
                .contains("view.slug", "view.name", "view.sites.lat")
                .doesNotContain("view");
        assertThat((String) JsonPath.read(json, "$.aggregations.fiches.terms.field"))
                .isEqualTo("slug");
        assertThat(json).doesNotContain("inner_hits").doesNotContain("view.contacts");
    }

    private static Question question(SearchCriteria criteria) {
        Moment moment = new Moment(Instant.parse("2026-03-10T09:30:00Z"));
        TextQuery text = new TextQuery(new TradeWords(NOMENCLATURE));
        return new Question(criteria, new CriteriaTranslator(NOMENCLATURE, text).translate(criteria, moment), moment);
    }

    private static String json(SearchRequestBody body) {
        return JsonpUtils.toJsonString(body, new Jackson3JsonpMapper());
    }
}
