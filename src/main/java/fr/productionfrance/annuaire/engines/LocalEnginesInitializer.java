package fr.productionfrance.annuaire.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * With the profile {@code local}, starts the servers that the environment does not name before any bean asks for them,
 * and stops them after the last bean that used them.
 */
final class LocalEnginesInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEnginesInitializer.class);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Set<Engine> missing = Engine.unnamed(environment);
        if (!environment.acceptsProfiles(Profiles.of("local")) || missing.isEmpty()) {
            return;
        }
        requireFreePort(environment.getProperty("server.port", Integer.class, 8080));
        var settings = Binder.get(environment).bindOrCreate("annuaire.engines", EngineSettings.class);
        var engines = LocalEngines.start(settings, missing);
        environment.getPropertySources().addFirst(new MapPropertySource("local engines", engines.properties()));
        // Singletons are destroyed in the reverse order of their registration: the first is the last.
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerDisposableBean("localEngines", engines::close);
        }
    }

    /** Asked before the engines start rather than after, since they take many seconds. */
    private static void requireFreePort(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            LOG.debug("Port {} is free", socket.getLocalPort());
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }
}
