package fr.productionfrance.annuaire.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.productionfrance.annuaire.nomenclature.ToleranceReader;
import fr.productionfrance.annuaire.search.Facet;
import fr.productionfrance.annuaire.search.SearchParameters;
import fr.productionfrance.annuaire.search.SearchReading;
import fr.productionfrance.annuaire.search.asking.Asking;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class TypedSearchTest {

    private static final SearchParameters PARAMETERS =
            new SearchParameters(Words.NOMENCLATURE, Words.PLACES, new ToleranceReader());

    private final SearchDouble search = new SearchDouble();
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new TypedSearch(search, PARAMETERS, Asking.of(Words.UNDERSTANDING, search)))
            .build();

    @Test
    void what_can_be_read_becomes_filters_beside_those_of_the_form() throws Exception {
        SearchReading asked = led("q", "tournage 316L, carters", "dep", "42", "lang", "fr");

        assertThat(asked.problems()).isEmpty();
        assertThat(asked.state().criteria().chosen(Facet.PROCESS)).isEqualTo(Set.of("MACH.TURN"));
        assertThat(asked.state().criteria().restricts(Facet.MATERIAL)).isTrue();
        assertThat(asked.state().criteria().chosen(Facet.DEPARTEMENT)).isEqualTo(Set.of("42"));
        assertThat(asked.state().criteria().text()).contains("carters");
        assertThat(asked.state().criteria().isTextNeeded()).isFalse();
        assertThat(asked.state().said()).hasSize(2);
    }

    @Test
    void what_was_read_before_stays_with_its_words() throws Exception {
        SearchReading asked = led("q", "inox 316L", "process", "MACH.TURN", "said", "process:MACH.TURN=tourneur");

        assertThat(asked.state().criteria().chosen(Facet.PROCESS)).isEqualTo(Set.of("MACH.TURN"));
        assertThat(asked.state().said()).extracting(said -> said.words()).contains("tourneur", "inox 316L");
    }

    @Test
    void what_is_wrong_in_a_field_goes_on_to_the_page_that_says_so() throws Exception {
        SearchReading asked = led("q", "tournage", "tol", "as good & quick as you can", "process", "NONSENSE");

        assertThat(asked.problems())
                .extracting(problem -> problem.value())
                .containsExactlyInAnyOrder("as good & quick as you can", "NONSENSE");
        assertThat(asked.state().criteria().chosen(Facet.PROCESS)).isEqualTo(Set.of("MACH.TURN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"tournage\"", "\u0000😀", Samples.HARM, "a:b OR (c AND *)"})
    void any_words_lead_to_a_search(String typed) throws Exception {
        assertThat(led("q", typed).problems()).isEmpty();
    }

    @Test
    void while_only_names_are_found_words_stay_those_of_a_name() throws Exception {
        search.limited = true;

        assertThat(led("q", "tournage").state().criteria().text()).isEqualTo("tournage");
    }

    @Test
    void it_leads_nowhere_else() throws Exception {
        MockHttpServletResponse answer = get("q", "//evil.example/");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).startsWith("/?");
    }

    private SearchReading led(String... parameters) throws Exception {
        MockHttpServletResponse answer = get(parameters);
        assertThat(answer.getStatus()).isEqualTo(303);
        MultiValueMap<String, String> address = UriComponentsBuilder.fromUri(
                        URI.create(String.valueOf(answer.getHeader("Location"))))
                .build()
                .getQueryParams();
        return PARAMETERS.read(address.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                .map(value -> UriUtils.decode(value, StandardCharsets.UTF_8))
                                .toList())));
    }

    private MockHttpServletResponse get(String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.get(TypedSearch.PATH).locale(Locale.FRENCH);
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return http.perform(request).andReturn().getResponse();
    }
}
