package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.search.SearchParameters;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApiDescriptionTest extends ApiServerTest {

    private static final String SEARCH = "$.paths['/api/v1/fiches'].get";

    @Autowired
    private SearchParameters parameters;

    @Test
    void shows_the_public_paths_and_no_others() throws Exception {
        assertThat(Json.keys(description(), "$.paths"))
                .containsExactlyInAnyOrder(
                        "/api/v1/fiches",
                        "/api/v1/fiches/{slug}",
                        "/api/v1/fiches/export.csv",
                        "/api/v1/fiches/export.xlsx",
                        "/api/v1/suggest",
                        "/api/v1/map",
                        "/api/v1/understand");
    }

    @Test
    void describes_exactly_the_parameters_that_are_read() throws Exception {
        List<String> described = Json.texts(description(), SEARCH + ".parameters[*].name");

        Set<String> read = new HashSet<>(SearchParameters.all());
        read.add(RelaxationsAnswer.PARAMETER);
        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void every_parameter_is_described_with_an_example_that_is_read() throws Exception {
        List<Map<String, Object>> described = JsonPath.read(description(), SEARCH + ".parameters");

        for (Map<String, Object> parameter : described) {
            String name = String.valueOf(parameter.get("name"));
            assertThat((String) parameter.get("description")).as(name).isNotBlank();
            if (!name.equals("after") && !name.equals(RelaxationsAnswer.PARAMETER)) {
                Object example = JsonPath.read(parameter, "$.examples.example.value");
                List<String> values = example instanceof List<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(example));
                Map<String, List<String>> asked =
                        name.equals("sort") ? Map.of(name, values, "near", List.of("42218")) : Map.of(name, values);
                assertThat(parameters.read(asked).problems()).as(name).isEmpty();
            }
        }
    }

    @Test
    void describes_every_answer() throws Exception {
        assertThat(Json.keys(description(), SEARCH + ".responses"))
                .isEqualTo(Set.of("200", "304", "400", "406", "429", "503"));
        assertThat(Json.keys(description(), "$.components.schemas"))
                .contains("SearchPage", "Fiche", "Capability", "Facet", "Problem", "ParameterError");
    }

    @Test
    void every_reference_leads_somewhere() throws Exception {
        String description = description();
        var references = Pattern.compile("#/components/schemas/([A-Za-z]+)").matcher(description);

        assertThat(references.results().map(match -> match.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Json.keys(description, "$.components.schemas"))
                        .contains(name));
    }

    @Test
    void the_page_to_try_it_loads_nothing_from_elsewhere_and_runs_no_inline_script() throws Exception {
        HttpResponse<String> entry = get("/api");
        assertThat(entry.statusCode()).isEqualTo(302);
        String page = get(entry.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", ""))
                .body();

        assertThat(page)
                .contains("swagger-ui-bundle.js")
                .doesNotContain("http:")
                .doesNotContain("https:");
        assertThat(Pattern.compile("<script[^>]*>\\s*[^<\\s]").matcher(page).find())
                .isFalse();
    }

    private String description() throws Exception {
        HttpResponse<String> response = get("/api/openapi");
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
