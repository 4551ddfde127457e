package fr.productionfrance.annuaire.mail;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    MailHealth mailQueueHealthIndicator(MailQueue queue, Clock clock) {
        return new MailHealth(queue, clock);
    }
}
