package fr.productionfrance.annuaire.engines;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever typed {@code ./dev run} where to look. */
@Component
@Profile("local")
class LocalRunNotice {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRunNotice.class);

    private final Environment environment;

    LocalRunNotice(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info("Ready: http://localhost:{}/ (Ctrl-C stops it)", environment.getProperty("local.server.port"));
    }
}
