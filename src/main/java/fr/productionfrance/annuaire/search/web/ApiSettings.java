package fr.productionfrance.annuaire.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code annuaire.api.*}.
 *
 * @param requestsPerMinute how many requests one client may make in the long run
 * @param burst how many of them at once
 * @param trackedClients how many clients are remembered at most, at about 200 bytes each; the least seen is forgotten first
 */
@Validated
@ConfigurationProperties("annuaire.api")
record ApiSettings(
        @DefaultValue("120") @Min(1) @Max(1_000_000) int requestsPerMinute,
        @DefaultValue("60") @Min(1) @Max(1_000_000) int burst,
        @DefaultValue("100000") @Min(100) int trackedClients) {}
