package fr.productionfrance.annuaire.search.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code annuaire.export.*}.
 *
 * @param limit the most fiches of one file; a longer one says that it was cut
 * @param filesPerMinute how many files one client may have in the long run, for each asks as often as a few pages of results
 * @param burst how many of them at once
 */
@Validated
@ConfigurationProperties("annuaire.export")
record ExportSettings(
        @DefaultValue("1000") @Min(1) @Max(100_000) int limit,
        @DefaultValue("6") @Min(1) @Max(1_000_000) int filesPerMinute,
        @DefaultValue("10") @Min(1) @Max(1_000_000) int burst) {}
