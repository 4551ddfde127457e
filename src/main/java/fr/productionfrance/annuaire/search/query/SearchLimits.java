package fr.productionfrance.annuaire.search.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long and by how many Elasticsearch is waited for. Searches have limits of their own: a rebuild's requests take longer.
 *
 * @param timeout the longest wait for an answer
 * @param atOnce how many searches are under way at once, each on a connection of its own
 * @param queue how long one more waits for its turn
 * @param pause how long Elasticsearch is left alone after it did not answer
 */
@Validated
@ConfigurationProperties("annuaire.search")
public record SearchLimits(
        @DefaultValue("4s") Duration timeout,
        @DefaultValue("24") @Min(1) @Max(1000) int atOnce,
        @DefaultValue("2s") Duration queue,
        @DefaultValue("5s") Duration pause) {}
