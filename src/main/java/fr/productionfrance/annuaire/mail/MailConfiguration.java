package fr.productionfrance.annuaire.mail;

import fr.productionfrance.annuaire.background.Watch;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Watch mailWatch(MailDelivery delivery, MailSettings settings) {
        return new Watch("mail", settings.look(), delivery::run, new MailTrouble());
    }

    @Bean
    MailHealth mailQueueHealthIndicator(MailQueue queue, Clock clock) {
        return new MailHealth(queue, clock);
    }
}
