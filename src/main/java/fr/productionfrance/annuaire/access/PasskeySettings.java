package fr.productionfrance.annuaire.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose passkeys are made. Both follow from the public address unless they are set; another domain makes all keys useless.
 *
 * @param rpId the domain that keys are bound to; the public address's, or one that it ends with
 * @param origins the addresses, with their scheme, from which keys may be used
 */
@ConfigurationProperties("annuaire.passkeys")
record PasskeySettings(
        @DefaultValue("") String rpId, @DefaultValue List<String> origins) {}
