package fr.productionfrance.annuaire.alerts;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the letters about searches.
 *
 * @param look how often alerts that are due are looked for
 * @param mostPerAddress alerts that one address may have
 * @param mostWaiting first letters that one address may have unanswered
 * @param firstLettersPerHour first letters to all addresses together, on all nodes: what a misused form could send
 * @param asksPerHour how often one client may ask for an alert, on one node
 */
@Validated
@ConfigurationProperties("annuaire.alerts")
public record AlertSettings(
        @DefaultValue("5m") Duration look,
        @Min(1) @DefaultValue("20") int mostPerAddress,
        @Min(1) @DefaultValue("3") int mostWaiting,
        @Min(1) @DefaultValue("200") int firstLettersPerHour,
        @Min(1) @DefaultValue("10") int asksPerHour) {}
