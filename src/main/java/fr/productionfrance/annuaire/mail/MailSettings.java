package fr.productionfrance.annuaire.mail;

import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters go. The mail server itself stands in Spring's own settings ({@code spring.mail.host} and others).
 *
 * @param from the address that letters come from; needed as soon as there is a mail server
 * @param senderName whose name stands beside it
 * @param look how often a node looks for letters that are due; one small query each time
 * @param firstPause how long a letter waits after its first failure; twice as long after each further one
 * @param longestPause but never longer than this
 * @param givesUpAfter how old a letter may get: after that it would tell old news, and its links have ended
 * @param givenUpKept how long one still sees that a letter was given up, and why
 */
@Validated
@ConfigurationProperties("annuaire.mail")
record MailSettings(
        @DefaultValue("") String from,
        @NotBlank @DefaultValue("Production France") String senderName,
        @DefaultValue("2s") Duration look,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("6h") Duration longestPause,
        @DefaultValue("4d") Duration givesUpAfter,
        @DefaultValue("30d") Duration givenUpKept) {

    /** The pause after so many failures. */
    Duration pauseAfter(int attempts) {
        Duration pause = firstPause;
        for (int done = 1; done < attempts && pause.compareTo(longestPause) < 0; done++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
