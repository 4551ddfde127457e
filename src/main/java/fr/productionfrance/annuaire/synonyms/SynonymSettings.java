package fr.productionfrance.annuaire.synonyms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the cluster's words.
 *
 * @param look how often a node looks for words that another node changed; one small query each time
 */
@ConfigurationProperties("annuaire.synonyms")
record SynonymSettings(@DefaultValue("2s") Duration look) {}
