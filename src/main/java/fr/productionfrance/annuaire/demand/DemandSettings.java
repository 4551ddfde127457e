package fr.productionfrance.annuaire.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of unmet demand.
 *
 * @param keepDays how long it is kept; with 0 nothing is noted at all
 * @param write how often what was gathered is written; a program that is killed loses as much
 */
@Validated
@ConfigurationProperties("annuaire.demand")
record DemandSettings(
        @DefaultValue("365") @Min(0) @Max(3650) int keepDays,
        @DefaultValue("10s") Duration write) {}
