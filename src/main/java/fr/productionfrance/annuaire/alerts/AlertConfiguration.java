package fr.productionfrance.annuaire.alerts;

import fr.productionfrance.annuaire.background.Watch;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertConfiguration {

    @Bean
    Watch alertWatch(AlertRun run, AlertSettings settings) {
        return new Watch("alerts", settings.look(), run::run, new AlertTrouble());
    }
}
