package fr.productionfrance.annuaire.fiche.due;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When something counts as due.
 *
 * @param certificateDays how long before it ends a certificate is to be renewed
 * @param capacityDays how long before it is unknown a capacity is to be confirmed
 * @param completeFrom from how many of 100 points a fiche counts as complete
 */
@Validated
@ConfigurationProperties("annuaire.due")
public record DueSettings(
        @Min(1) @DefaultValue("60") int certificateDays,
        @Min(1) @DefaultValue("7") int capacityDays,
        @Min(1) @Max(100) @DefaultValue("70") int completeFrom) {}
