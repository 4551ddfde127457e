package fr.productionfrance.annuaire.engines;

import fr.productionfrance.annuaire.engines.LocalEngines.Engine;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
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

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Set<Engine> missing = missing(environment);
        if (!environment.acceptsProfiles(Profiles.of("local")) || missing.isEmpty()) {
            return;
        }
        var settings = Binder.get(environment).bindOrCreate("annuaire.engines", EngineSettings.class);
        var engines = LocalEngines.start(settings, missing);
        environment.getPropertySources().addFirst(new MapPropertySource("local engines", engines.properties()));
        // Singletons are destroyed in the reverse order of their registration: the first is the last.
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.registerDisposableBean("localEngines", engines::close);
        }
    }

    private static Set<Engine> missing(ConfigurableEnvironment environment) {
        Set<Engine> missing = EnumSet.noneOf(Engine.class);
        if (!environment.containsProperty("spring.datasource.url")) {
            missing.add(Engine.POSTGRESQL);
        }
        if (!environment.containsProperty("spring.elasticsearch.uris")) {
            missing.add(Engine.ELASTICSEARCH);
        }
        return missing;
    }
}
