package fr.productionfrance.annuaire.sync.drift;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the index is compared with the store by itself.
 *
 * @param schedule as Spring writes a cron expression, in French time; {@code -} for never
 * @param repair whether that puts right what it finds
 */
@Validated
@ConfigurationProperties("annuaire.drift")
record DriftSettings(
        @DefaultValue("0 30 3 * * *") @NotBlank String schedule,
        @DefaultValue("true") boolean repair) {}
