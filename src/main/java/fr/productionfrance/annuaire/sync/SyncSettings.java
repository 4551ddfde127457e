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
 * @param rebuildOnNewDefinition whether a program that has another definition of the index than the index itself rebuilds it by
 *     itself, rather than propose it
 */
@Validated
@ConfigurationProperties("annuaire.sync")
public record SyncSettings(
        @DefaultValue("true") boolean live,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("false") boolean rebuildOnNewDefinition) {}
