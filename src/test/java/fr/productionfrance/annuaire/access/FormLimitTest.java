package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormLimitTest {

    private final FormLimit limit = new FormLimit();

    @Test
    void an_address_that_sends_too_many_forms_is_told_to_wait_and_no_other() throws Exception {
        for (int form = 0; form < FormLimit.PER_MINUTE; form++) {
            assertThat(status("POST", "192.0.2.1")).isEqualTo(200);
        }

        assertThat(status("POST", "192.0.2.1")).isEqualTo(429);
        assertThat(status("GET", "192.0.2.1")).isEqualTo(200);
        assertThat(status("POST", "192.0.2.2")).isEqualTo(200);
    }

    private int status(String method, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/capacite/x");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
