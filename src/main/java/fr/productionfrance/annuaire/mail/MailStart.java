package fr.productionfrance.annuaire.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Refuses to start with half of the settings that letters need, and says at the start when there are none. */
@Component
class MailStart {

    private static final Logger LOG = LoggerFactory.getLogger(MailStart.class);

    /** Runs whose letters are not meant for anybody. */
    private static final Profiles TRIALS = Profiles.of("demo", "test");

    private final boolean hasServer;
    private final Environment environment;

    MailStart(ObjectProvider<JavaMailSender> server, MailSettings settings, Environment environment) {
        this.hasServer = server.getIfAvailable() != null;
        this.environment = environment;
        if (hasServer) {
            requireSender(settings.from());
        }
    }

    private static void requireSender(String from) {
        try {
            new EmailAddress(from);
        } catch (IllegalArgumentException noAddress) {
            throw new IllegalStateException(
                    "There is a mail server (spring.mail.host), so annuaire.mail.from must name the address that letters come"
                            + " from: " + (from.isBlank() ? "it is empty" : "it is no e-mail address"),
                    noAddress);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        if (!hasServer && !environment.acceptsProfiles(TRIALS)) {
            LOG.warn(
                    "There is no mail server: invitations, sign-in links and reminders wait, and are given up in the end. Set"
                            + " spring.mail.host and annuaire.mail.from");
        }
    }
}
