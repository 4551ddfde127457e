package fr.productionfrance.annuaire.fiche.capacity;

import fr.productionfrance.annuaire.nomenclature.Places;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of capacity.
 *
 * @param validDays for how many days what is said holds unless another day is given. Five weeks, so that an answer to a monthly letter
 *     lasts until the next one has had its answer
 * @param oneClick whether the page behind a letter's link does by itself what it is for. Without, it waits for its button: for clusters
 *     whose mail is looked through by programs that run scripts like a browser
 */
@Validated
@ConfigurationProperties("annuaire.capacity")
public record CapacitySettings(
        @Min(1) @Max(366) @DefaultValue("35") int validDays,
        @DefaultValue("true") boolean oneClick) {

    /** The last day on which something said now holds. */
    public LocalDate lastDay(Clock clock) {
        return LocalDate.now(clock.withZone(Places.TIME_ZONE)).plusDays(validDays);
    }
}
