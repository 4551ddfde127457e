package fr.productionfrance.annuaire.access;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What may be set about access.
 *
 * @param publicUrl where visitors reach the directory, such as https://annuaire.example.org; empty is this machine
 * @param directoryName what letters call the directory
 * @param sessionsPerAccount how many browsers may be signed in to one account at once; one more ends the oldest
 * @param signedInTimeout after how long without use a signed-in session ends; an anonymous one ends sooner
 *     ({@code server.servlet.session.timeout})
 * @param imageSources addresses besides our own from whose origins pages may load images, such as a map's tile server
 */
@Validated
@ConfigurationProperties("annuaire.access")
record AccessSettings(
        @DefaultValue("") String publicUrl,
        @DefaultValue("Production France") String directoryName,
        @Min(1) @DefaultValue("3") int sessionsPerAccount,
        @DefaultValue("30m") Duration signedInTimeout,
        @DefaultValue List<String> imageSources) {}
