package fr.productionfrance.annuaire.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code annuaire.suggest.*}: the search box asks at each pause in typing, so it has a limit of its own.
 *
 * @param requestsPerMinute how many suggestions one client may ask for in the long run
 * @param burst how many of them at once
 */
@Validated
@ConfigurationProperties("annuaire.suggest")
record SuggestSettings(
        @DefaultValue("600") @Min(1) @Max(1_000_000) int requestsPerMinute,
        @DefaultValue("120") @Min(1) @Max(1_000_000) int burst) {}
