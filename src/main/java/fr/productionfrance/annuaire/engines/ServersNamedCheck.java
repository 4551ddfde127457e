package fr.productionfrance.annuaire.engines;

import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Refuses to start a program whose servers are not named. Without it, a forgotten setting would mean Spring's defaults:
 * an Elasticsearch that happens to listen on this machine, and a message about drivers for the database.
 */
@Configuration(proxyBeanMethods = false)
class ServersNamedCheck {

    /** Before any bean is made that would look for a server. */
    @Bean
    static BeanFactoryPostProcessor serversAreNamed(Environment environment) {
        return beans -> {
            Set<Engine> missing = Engine.unnamed(environment);
            if (!missing.isEmpty()) {
                throw new ServersNotNamedException(missing);
            }
        };
    }
}
