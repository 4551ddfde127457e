package fr.productionfrance.annuaire.sync;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the index is kept what the store says.
 *
 * @param live whether this node brings changes to the index; another node may do it as well
 * @param longestPause between two attempts while a server is away
 * @param onNewDefinition what is done when this program has another definition of the index than the index itself; the old one
 *     serves until a rebuild has gone through
 */
@Validated
@ConfigurationProperties("annuaire.sync")
public record SyncSettings(
        @DefaultValue("true") boolean live,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("propose") OnNewDefinition onNewDefinition) {

    /** What may be done about a new definition. */
    public enum OnNewDefinition {
        /** It is told in the log and on the animator's page. */
        PROPOSE,
        /** The index is rebuilt at once. */
        REBUILD
    }
}
