package fr.productionfrance.annuaire.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fr.productionfrance.annuaire.nomenclature.Nomenclature;
import fr.productionfrance.annuaire.nomenclature.Places;
import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RateLimitTest {

    private final ApiLanguages languages = new ApiLanguages(Nomenclature.load(), Places.load());

    @Test
    void a_client_that_asks_too_often_is_told_when_to_go_on() throws Exception {
        RateLimitFilter filter = filter(new ApiSettings(2, 3, 100));
        for (int i = 0; i < 3; i++) {
            assertThat(ask(filter, "203.0.113.7").getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask(filter, "203.0.113.7");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(25, 30);
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat((Integer) JsonPath.read(refused.getContentAsString(), "$.status"))
                .isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("Trop de demandes");
        assertThat(ask(filter, "203.0.113.8").getStatus()).as("another client").isEqualTo(200);
    }

    @Test
    void what_has_a_limit_of_its_own_uses_up_nothing_of_the_others() throws Exception {
        RateLimitFilter filter =
                RateLimitFilter.elsewhere(new ClientLimits(new ApiSettings(2, 1, 100)), languages, JsonMapper.shared());
        MockHttpServletRequest typing = new MockHttpServletRequest("GET", SuggestController.PATH);
        typing.setServletPath(SuggestController.PATH);
        for (int i = 0; i < 5; i++) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(typing, response, new MockFilterChain());
            assertThat(response.getStatus()).isEqualTo(200);
        }
        assertThat(ask(filter, "203.0.113.7").getStatus()).isEqualTo(200);
        assertThat(ask(filter, "203.0.113.7").getStatus()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.8, false",
        "203.0.113.7, 203.0.113.7, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "unknown, unknown, true",
    })
    void an_ipv6_network_is_one_client(String one, String other, boolean same) {
        assertThat(ClientAddress.of(one).equals(ClientAddress.of(other))).isEqualTo(same);
    }

    @Test
    void limits_of_nothing_are_refused() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new ApiSettings(0, 0, 0)))
                    .hasSize(3);
        }
    }

    private RateLimitFilter filter(ApiSettings settings) {
        return new RateLimitFilter(new ClientLimits(settings), languages, JsonMapper.shared());
    }

    private static MockHttpServletResponse ask(RateLimitFilter filter, String client) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/fiches");
        request.setRemoteAddr(client);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
