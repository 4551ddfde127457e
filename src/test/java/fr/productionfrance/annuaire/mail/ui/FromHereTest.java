package fr.productionfrance.annuaire.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromHereTest {

    private final VaadinRequest request = mock(VaadinRequest.class);

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "::1, true", "192.0.2.7, false", "10.0.0.2, false"})
    void only_a_browser_on_the_same_machine_is_from_here(String address, boolean here) {
        when(request.getRemoteAddr()).thenReturn(address);

        assertThat(FromHere.is(request)).isEqualTo(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "Forwarded"})
    void somebody_behind_a_proxy_on_this_machine_is_not(String header) {
        when(request.getRemoteAddr()).thenReturn("127.0.0.1");
        when(request.getHeader(header)).thenReturn("127.0.0.1");

        assertThat(FromHere.is(request)).isFalse();
    }

    @Test
    void no_request_is_from_nowhere() {
        assertThat(FromHere.is(null)).isFalse();
    }
}
