package fr.productionfrance.annuaire.synonyms;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SynonymSettings.class)
class SynonymConfiguration {}
