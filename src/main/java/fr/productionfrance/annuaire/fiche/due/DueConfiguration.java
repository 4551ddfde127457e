package fr.productionfrance.annuaire.fiche.due;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DueSettings.class)
class DueConfiguration {

    @Bean
    Weights completenessWeights() {
        return Weights.load();
    }
}
