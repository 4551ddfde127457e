package fr.productionfrance.annuaire.fiche.letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the letters.
 *
 * @param schedule when they may go, in French time; the round looks each time for whom this period's letter has not reached, so a
 *     program that was down sends one letter and not many. {@code -} for never
 * @param capacity how often the letter about capacity goes to who chose nothing
 * @param due the same for the letter about what is due
 */
@ConfigurationProperties("annuaire.letters")
public record LetterSettings(
        @DefaultValue("0 */15 8-18 * * MON-FRI") String schedule,
        @DefaultValue("WEEKLY") Rhythm capacity,
        @DefaultValue("MONTHLY") Rhythm due) {

    Rhythm of(LetterKind kind) {
        return switch (kind) {
            case CAPACITY -> capacity;
            case DUE -> due;
        };
    }
}
