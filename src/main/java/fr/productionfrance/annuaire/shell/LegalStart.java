package fr.productionfrance.annuaire.shell;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells the operator at the start which of the texts that the law asks for are missing. */
@Component
class LegalStart {

    private static final Logger LOG = LoggerFactory.getLogger(LegalStart.class);

    /** Runs that nobody else reaches. */
    private static final Profiles TRIALS = Profiles.of("local", "demo", "test");

    private final LegalTexts texts;
    private final Environment environment;

    LegalStart(LegalTexts texts, Environment environment) {
        this.texts = texts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!texts.missing().isEmpty() && !environment.acceptsProfiles(TRIALS)) {
            LOG.warn(
                    "Pages that the law asks for are not filled in yet, and say so to visitors. Set {}",
                    texts.missing().stream().map(page -> page.setting() + ".fr").collect(Collectors.joining(", ")));
        }
    }
}
