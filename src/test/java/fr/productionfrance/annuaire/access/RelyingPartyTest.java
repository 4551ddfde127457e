package fr.productionfrance.annuaire.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class RelyingPartyTest {

    @ParameterizedTest
    @CsvSource({
        "https://annuaire.example.org, '', annuaire.example.org, true",
        "https://annuaire.example.org, '', backend, true",
        "https://annuaire.example.org:8443/sous/page, '', annuaire.example.org, true",
        "'', '', localhost, true",
        "'', '', 127.0.0.1, false",
        "'', '', annuaire.example.org, false",
        "http://localhost:8080, '', localhost, true",
        "https://192.0.2.1, '', 192.0.2.1, false",
        "https://[2001:db8::1]:8443, '', 2001:db8::1, false",
        "http://127.0.0.1:8080, '', 127.0.0.1, false",
        "http://annuaire.example.org, '', annuaire.example.org, false",
        "https://annuaire.example.org, example.org, annuaire.example.org, true"
    })
    void keys_need_a_domain_and_but_for_this_machine_tls(
            String publicUrl, String rpId, String visited, boolean offered) {
        var access = new AccessSettings(publicUrl, "Annuaire", 3, Duration.ofMinutes(30), List.of());
        var party = new RelyingParty(
                new PasskeySettings(rpId, List.of()),
                new PublicUrl(access),
                access,
                Mockito.mock(PasskeyOwners.class),
                Mockito.mock(PasskeyTable.class));

        assertThat(party.canHaveKeys(visited)).isEqualTo(offered);
    }
}
