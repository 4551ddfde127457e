package fr.productionfrance.annuaire.engines;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test's program {@link OwnServers}, which the test gets as a bean. */
public final class OwnServersInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        OwnServers servers = new OwnServers();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("own servers", servers.properties()));
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerSingleton("ownServers", servers);
            // The first to be registered is the last to go.
            beans.registerDisposableBean("ownServers", servers::close);
        }
    }
}
